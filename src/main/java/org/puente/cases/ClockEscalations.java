package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.access.SignedIn;
import org.puente.agreements.EscalationStep;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings clocks that run out before whom the agreement names, one step after the other. Silence is never consent: it
 * tells somebody, and moves no case.
 */
@Service
public class ClockEscalations {

    private static final int AT_ONCE = 200;

    private final ClockBook book;
    private final EscalationBook escalations;
    private final ClockInputs inputs;
    private final AssignmentBook assignments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockEscalations(
            ClockBook book,
            EscalationBook escalations,
            ClockInputs inputs,
            AssignmentBook assignments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.escalations = escalations;
        this.inputs = inputs;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes every step that is reached on the acting country's side, each clock one step further. Safe on two nodes at
     * once: a step that the other one took meanwhile is left alone.
     *
     * @return how many were reached; call again until none is
     */
    @SignedIn
    @Transactional
    public int escalate() {
        Country country = Actors.current().country();
        Instant now = clock.instant();
        List<KeptClock> reached = book.toEscalate(country, now, AT_ONCE);
        var known = inputs.of(reached.stream().map(KeptClock::id).toList(), country);
        reached.forEach(kept -> Optional.ofNullable(known.get(kept.id()))
                .ifPresentOrElse(
                        input -> take(kept, input, country, now),
                        () -> book.step(kept, country, CaseListings.NO_FIGURE)));
        return reached.size();
    }

    private void take(KeptClock kept, ClockInput input, Country country, Instant now) {
        List<EscalationStep> steps = KeptClock.steps(input.agreement(), kept.clock(), kept.owedHere());
        Optional<ClockView> view = CaseClocks.of(input, now).stream()
                .filter(each -> each.runs() && each.kind() == kept.clock() && each.due() != null)
                .findFirst();
        if (view.isEmpty() || kept.taken() >= steps.size()) {
            book.step(kept, country, CaseListings.NO_FIGURE);
            return;
        }
        int after = kept.taken() + 1;
        Instant next = after < steps.size()
                ? input.agreement().reached(steps.get(after), CaseClocks.deadline(input, view.get()), now)
                : CaseListings.NO_FIGURE;
        if (book.step(kept, country, next)) {
            tell(
                    kept,
                    steps.get(kept.taken()),
                    Objects.requireNonNull(view.get().due()),
                    country,
                    now);
        }
    }

    /** Where a step names the assignee of a case that nobody looks after, the supervisors are told. */
    private void tell(KeptClock kept, EscalationStep step, Instant due, Country country, Instant now) {
        Optional<UserId> assignee = step.toRole().isPresent()
                ? Optional.empty()
                : assignments.of(kept.id(), country).map(assigned -> new UserId(assigned.userId()));
        @Nullable Role role = step.toRole().orElse(assignee.isPresent() ? null : Role.SUPERVISOR);
        boolean late = step.atPercent() == EscalationStep.DUE;
        escalations.add(kept, country, role == null ? EscalationBook.ASSIGNEE : role.name(), late, now);
        events.publishEvent(new ClockEscalated(
                kept.id(),
                kept.clock(),
                kept.taken(),
                country,
                role,
                assignee.orElse(null),
                late,
                step.workDaysLate(),
                due));
    }
}
