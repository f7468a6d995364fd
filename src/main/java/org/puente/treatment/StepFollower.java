package org.puente.treatment;

import java.time.Clock;
import org.puente.access.Actors;
import org.puente.cases.CaseDesk;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a case moves, or the first of two hands signs: what was prepared in the draft crosses with SUBMIT, the age of the
 * certificate with the clearance, and the counts of open checks follow.
 */
@Component
class StepFollower {

    private final CaseDesk cases;
    private final CheckBook book;
    private final Crossing crossing;
    private final OpenChecks openChecks;
    private final Clock clock;

    StepFollower(CaseDesk cases, CheckBook book, Crossing crossing, OpenChecks openChecks, Clock clock) {
        this.cases = cases;
        this.book = book;
        this.crossing = crossing;
        this.openChecks = openChecks;
        this.clock = clock;
    }

    @EventListener
    void follow(StepTaken step) {
        cases.facts(step.id()).ifPresent(facts -> {
            Material material = book.material(facts);
            crossing.bringUpToDate(facts, material, clock.instant());
            if (step.outcome() == StepOutcome.DONE) {
                openChecks.count(facts, material, Actors.current(), clock.instant());
            }
        });
    }
}
