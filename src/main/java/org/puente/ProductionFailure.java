package org.puente;

import org.puente.access.ProductionRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the portal does not start in production. */
class ProductionFailure extends AbstractFailureAnalyzer<ProductionRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ProductionRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(), "What production needs stands in the guide, section Running it.", cause);
    }
}
