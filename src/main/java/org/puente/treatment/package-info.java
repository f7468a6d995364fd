/** The catalogue of humane-treatment checks, their answers, overrides and incidents. */
@ApplicationModule(
        allowedDependencies = {
            "countries",
            "access",
            "portal",
            "audit",
            "agreements",
            "people",
            "cases",
            "documents",
            "biometrics",
            "approvals",
            "journeys"
        })
@NullMarked
package org.puente.treatment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
