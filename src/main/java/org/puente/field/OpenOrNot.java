package org.puente.field;

import java.util.List;
import org.puente.countries.CaseId;
import org.puente.treatment.ChecksAhead;
import org.springframework.stereotype.Component;

/** Tells what is handed in too early from what is handed in too late. */
@Component
class OpenOrNot {

    private final ChecksAhead checks;

    OpenOrNot(ChecksAhead checks) {
        this.checks = checks;
    }

    /** Why something about a check that is not answered now is kept. */
    KeptBecause why(CaseId person, String checkId) {
        boolean early = checks.of(List.of(person)).getOrDefault(person, List.of()).stream()
                .anyMatch(ahead -> ahead.notYet() && ahead.check().id().equals(checkId));
        return early ? KeptBecause.NOT_YET : KeptBecause.NOT_OPEN;
    }
}
