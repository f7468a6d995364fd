package org.puente.biometrics;

import org.puente.access.Bookkeeping;
import org.puente.cases.CaseDesk;
import org.puente.cases.Step;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepTaken;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Prints of a withdrawn case leave the galleries of both sides, each its own. */
@Component
class GalleryFollower {

    private final CaseDesk cases;
    private final GalleryChanges changes;
    private final Bookkeeping bookkeeping;

    GalleryFollower(CaseDesk cases, GalleryChanges changes, Bookkeeping bookkeeping) {
        this.cases = cases;
        this.changes = changes;
        this.bookkeeping = bookkeeping;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StepTaken taken) {
        if (taken.step() != Step.WITHDRAW || taken.outcome() != StepOutcome.DONE) {
            return;
        }
        cases.facts(taken.id()).ifPresent(facts -> {
            for (Side side : Side.values()) {
                if (side == facts.side() || facts.isSubmitted()) {
                    Country owner = facts.country(side);
                    bookkeeping.of(owner, () -> changes.add(taken.id(), owner));
                }
            }
        });
    }
}
