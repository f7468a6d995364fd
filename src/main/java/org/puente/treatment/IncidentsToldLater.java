package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import org.puente.cases.AvailableAgain;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the other side of the incidents that were opened while the sentence of a hold stood, once it is gone: until then it
 * may see nothing newer than the sentence, and then as much as of any other ({@code domain.md}, Holds).
 */
@Component
class IncidentsToldLater {

    private final CaseDesk cases;
    private final Incidents incidents;
    private final CaseCatalogues catalogues;
    private final OpenIncidents opening;
    private final Clock clock;

    IncidentsToldLater(
            CaseDesk cases, Incidents incidents, CaseCatalogues catalogues, OpenIncidents opening, Clock clock) {
        this.cases = cases;
        this.incidents = incidents;
        this.catalogues = catalogues;
        this.opening = opening;
        this.clock = clock;
    }

    @EventListener
    void tell(AvailableAgain again) {
        cases.facts(again.id()).ifPresent(facts -> tell(facts, clock.instant()));
    }

    private void tell(CaseFacts facts, Instant now) {
        Catalogue agreed = catalogues.of(facts.id());
        incidents
                .untold(facts.id().uuid(), facts.viewer().code())
                .forEach(own -> agreed.check(own.checkId()).ifPresent(check -> opening.tell(facts, own, check, now)));
    }
}
