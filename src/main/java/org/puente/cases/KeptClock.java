package org.puente.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.EscalationStep;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Deadline;

/**
 * A running clock as it is kept for one reading country.
 *
 * @param owedHere that country has to act, alone or with the other
 * @param due null while it sees no figure
 * @param taken how many of its escalation steps were taken there
 * @param next when the next one is; {@link CaseListings#NO_FIGURE} for never
 */
record KeptClock(
        CaseId id,
        AgreedClock clock,
        boolean owedHere,
        Instant started,
        @Nullable Instant due,
        int taken,
        Instant next) {

    /** The steps that concern a country, in the order of the file, which is the order of time. */
    static List<EscalationStep> steps(AgreementProfile agreement, AgreedClock clock, boolean owedHere) {
        return agreement.clock(clock).escalation().stream()
                .filter(step -> step.acting() == owedHere)
                .toList();
    }

    /** @param before what was kept of the same clock until now, or null */
    static KeptClock of(CaseId id, ClockView view, ClockInput input, @Nullable KeptClock before, Instant now) {
        Country viewer = input.viewer();
        boolean owedHere = view.isOwedBy(viewer);
        boolean same = before != null && before.started().equals(view.started());
        int taken = same && before != null ? before.taken() : 0;
        @Nullable Instant due = view.due();
        if (due == null) {
            return new KeptClock(id, view.kind(), owedHere, view.started(), null, taken, CaseListings.NO_FIGURE);
        }
        List<EscalationStep> steps = steps(input.agreement(), view.kind(), owedHere);
        Deadline counting = CaseClocks.deadline(input, view);
        int reached = (int) steps.stream()
                .limit(taken)
                .takeWhile(
                        step -> !input.agreement().reached(step, counting, now).isAfter(now))
                .count();
        // As fine as a row keeps it: a share of a term may end within a microsecond.
        Instant next = reached < steps.size()
                ? input.agreement().reached(steps.get(reached), counting, now).truncatedTo(ChronoUnit.MICROS)
                : CaseListings.NO_FIGURE;
        return new KeptClock(id, view.kind(), owedHere, view.started(), due, reached, next);
    }
}
