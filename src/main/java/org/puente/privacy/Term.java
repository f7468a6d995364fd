package org.puente.privacy;

import java.time.Duration;
import org.puente.agreements.Retention;

/** The agreed terms: after how long what is erased. The longest first, since it leaves nothing for the other. */
enum Term {
    CASE(ErasureScope.EVERYTHING, ErasureRule.CASE_TERM),
    BIOMETRICS(ErasureScope.BIOMETRICS, ErasureRule.BIOMETRICS_TERM),
    DRAFT(ErasureScope.EVERYTHING, ErasureRule.DRAFT_TERM);

    private final ErasureScope scope;
    private final ErasureRule rule;

    Term(ErasureScope scope, ErasureRule rule) {
        this.scope = scope;
        this.rule = rule;
    }

    ErasureScope scope() {
        return scope;
    }

    ErasureRule rule() {
        return rule;
    }

    Duration of(Retention agreed) {
        return Duration.ofDays(
                switch (this) {
                    case CASE -> agreed.closedCase();
                    case BIOMETRICS -> agreed.biometrics();
                    case DRAFT -> agreed.drafts();
                });
    }
}
