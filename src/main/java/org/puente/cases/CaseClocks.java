package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.ClockRule;
import org.puente.countries.ClockState;
import org.puente.countries.Deadline;
import org.puente.countries.Reading;
import org.puente.countries.Span;
import org.springframework.stereotype.Component;

/**
 * The agreement's clocks on a case. They stand still while information is requested and while either side holds the case
 * unavailable, all but that of a way back. While the partner's hold sentence stands, the reader sees no figure at all; afterwards the new due date
 * alone, without how it was counted.
 */
@Component
class CaseClocks {

    private final ClockInputs inputs;
    private final Clock clock;

    CaseClocks(ClockInputs inputs, Clock clock) {
        this.inputs = inputs;
        this.clock = clock;
    }

    /** The clock that runs in the present state, as the reader may see it; empty where none does. */
    Optional<ClockView> running(CaseFacts facts) {
        return all(facts).stream().filter(ClockView::runs).findFirst();
    }

    /** All clocks that began, the running ones first. */
    List<ClockView> all(CaseFacts facts) {
        return facts.isSubmitted() ? of(inputs.of(facts), clock.instant()) : List.of();
    }

    static List<ClockView> of(ClockInput input, Instant now) {
        List<ClockView> running = new ArrayList<>();
        List<ClockView> met = new ArrayList<>();
        for (ClockSpan span : ClockSpan.of(input)) {
            ClockView view = view(input, span, now);
            (view.runs() ? running : met).add(view);
        }
        running.addAll(met);
        return running;
    }

    private static ClockView view(ClockInput input, ClockSpan span, Instant now) {
        Optional<ClockExtension> extension = input.extension(span);
        Deadline deadline = deadline(input, span.kind(), span.start(), extension);
        @Nullable Instant end = span.end();
        Instant until = end == null ? now : end;
        Reading reading = deadline.at(until);
        boolean hidden = end == null && input.isHidden(span.kind());
        boolean stopped = end == null && reading.state() == ClockState.PAUSED;
        return new ClockView(
                span.kind(),
                span.owedBy(),
                span.start(),
                hidden || stopped ? null : reading.due(),
                end,
                !hidden && reading.overdue(),
                hidden,
                stopped,
                input.isTouched(span.kind(), span.start(), until) ? null : deadline,
                extension.orElse(null));
    }

    /** How a running clock counts, whatever the reader may know of it. */
    static Deadline deadline(ClockInput input, ClockView view) {
        return deadline(input, view.kind(), view.started(), Optional.ofNullable(view.extension()));
    }

    private static Deadline deadline(
            ClockInput input, AgreedClock kind, Instant start, Optional<ClockExtension> extension) {
        AgreementProfile agreement = input.agreement();
        Deadline agreed = agreement.deadline(kind, start, input.pauses(kind));
        return extension
                .flatMap(given -> longer(agreement.clock(kind), given.longest()))
                .map(agreed::extendedTo)
                .orElse(agreed);
    }

    /** So long in the unit that was agreed for an extension; empty where none is agreed. */
    static Optional<Span> longer(ClockRule rule, int count) {
        return rule.longest().map(unit -> switch (unit) {
            case Span.Hours _ -> new Span.Hours(count);
            case Span.Days _ -> new Span.Days(count);
            case Span.WorkDays _ -> new Span.WorkDays(count);
        });
    }
}
