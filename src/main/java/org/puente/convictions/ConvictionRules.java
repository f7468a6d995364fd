package org.puente.convictions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.agreements.AgreedConvictions;
import org.puente.cases.CaseFacts;
import org.puente.cases.OpenedCases;
import org.springframework.stereotype.Component;

/** Whether convictions are anything to a reader and a side, which of them may leave, and when. */
@Component
class ConvictionRules {

    private final OpenedCases opened;
    private final Clock clock;

    ConvictionRules(OpenedCases opened, Clock clock) {
        this.opened = opened;
        this.clock = clock;
    }

    /** Whoever also meets the person on the way, or treats them, reads no convictions in any of their roles. */
    static boolean mayRead(Actor actor) {
        return actor.may(Permission.READ_CONVICTIONS)
                && !actor.may(Permission.MOVE_PERSONS)
                && !actor.may(Permission.LIFT_MEDICAL_HOLDS);
    }

    static boolean isOn(CaseFacts facts) {
        return facts.agreement().convictions() != null;
    }

    /** What the agreement lets the reader's side release; empty if nothing. */
    static Optional<AgreedConvictions> releasing(CaseFacts facts) {
        return Optional.ofNullable(facts.agreement().convictions())
                .filter(agreed -> agreed.releasedBy().contains(facts.side()));
    }

    LocalDate today(CaseFacts facts) {
        return LocalDate.ofInstant(clock.instant(), facts.zone());
    }

    /** The key of why a conviction may not leave; null if it may. */
    @Nullable
    String staying(Conviction conviction, AgreedConvictions agreed, CaseFacts facts) {
        ConvictionFacts written = conviction.facts();
        if (!conviction.isFinal()) {
            return "convictions.stays.not_final";
        }
        if (!conviction.asAdult()) {
            return "convictions.stays.child";
        }
        if (agreed.category(written.category()).isEmpty()) {
            return "convictions.stays.category";
        }
        Integer oldest = agreed.oldestYears();
        return oldest != null && written.convictedOn().plusYears(oldest).isBefore(today(facts))
                ? "convictions.stays.old"
                : null;
    }

    /**
     * The key of why nothing may be released on a case now; null if something may. Whatever of it is private, a hold of any
     * kind on this case or another of the same person, a red check or an age in doubt, is one sentence.
     */
    @Nullable
    String objection(CaseFacts facts) {
        return shared(facts)
                .orElseGet(() ->
                        opened.among(List.of(facts.id()), facts.agreement().partnerOf(facts.viewer()))
                                        .isEmpty()
                                ? "convictions.objection.unavailable"
                                : null);
    }

    /** As {@link #objection}, and it stays so until the transaction ends: a hold comes before it or after it. */
    @Nullable
    String lockedObjection(CaseFacts facts) {
        return shared(facts)
                .orElseGet(() ->
                        opened.lockAmong(List.of(facts.id()), facts.agreement().partnerOf(facts.viewer()))
                                        .isEmpty()
                                ? "convictions.objection.unavailable"
                                : null);
    }

    /** What both sides know. */
    private static Optional<String> shared(CaseFacts facts) {
        if (!facts.isSubmitted()) {
            return Optional.of("convictions.objection.draft");
        }
        return facts.state().isOver() ? Optional.of("convictions.objection.over") : Optional.empty();
    }
}
