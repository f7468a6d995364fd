package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.DisclosedField;
import org.puente.cases.CaseHistory.StateChange;
import org.puente.countries.Country;
import org.puente.countries.Deadline;
import org.puente.countries.Pause;
import org.puente.countries.Reading;
import org.springframework.stereotype.Component;

/**
 * The agreement's clocks on a case. They stand still while information is requested and while either side holds the case
 * unavailable; a hold and a red check stop them alike, so that no pause tells which it was. While the partner's hold
 * sentence stands, the reader sees no figure at all.
 */
@Component
class CaseClocks {

    private final CaseHistory history;
    private final UnavailabilityBook unavailability;
    private final Clock clock;

    CaseClocks(CaseHistory history, UnavailabilityBook unavailability, Clock clock) {
        this.history = history;
        this.unavailability = unavailability;
        this.clock = clock;
    }

    /** The clock that runs in the present state, as the reader may see it; empty where none does. */
    Optional<RunningClock> running(CaseFacts facts) {
        return all(facts).stream()
                .filter(view -> view.metAt() == null)
                .findFirst()
                .map(view -> view.paused()
                        ? new RunningClock(view.kind(), null, null, true)
                        : new RunningClock(
                                view.kind(), view.started(), view.stopped() ? null : view.due(), view.stopped()));
    }

    /** All clocks that began, the running ones first. */
    List<ClockView> all(CaseFacts facts) {
        if (!facts.isSubmitted()) {
            return List.of();
        }
        List<StateChange> changes = history.changes(facts.id());
        Country partner = facts.agreement().partnerOf(facts.viewer());
        boolean hidden = unavailability.openSince(facts.id(), partner).isPresent();
        List<Pause> pauses = pauses(facts, changes);
        List<ClockView> running = new ArrayList<>();
        List<ClockView> met = new ArrayList<>();
        for (ClockSpan span : ClockSpan.of(facts, changes)) {
            ClockView view = view(facts, span, pauses, hidden);
            (view.metAt() == null ? running : met).add(view);
        }
        running.addAll(met);
        return running;
    }

    private ClockView view(CaseFacts facts, ClockSpan span, List<Pause> pauses, boolean hidden) {
        Deadline deadline = facts.agreement().deadline(span.kind(), span.start(), pauses);
        @Nullable Instant end = span.end();
        Reading reading = deadline.at(end == null ? clock.instant() : end);
        boolean stopped = end == null && pauses.stream().anyMatch(pause -> pause.until() == null);
        return new ClockView(span.kind(), span.start(), reading.due(), end, end == null && hidden, stopped);
    }

    private List<Pause> pauses(CaseFacts facts, List<StateChange> changes) {
        List<Pause> pauses = new ArrayList<>();
        unavailability
                .ofBoth(facts.id(), facts.viewer(), facts.agreement().partnerOf(facts.viewer()))
                .forEach(i -> pauses.add(new Pause(i.since(), i.until())));
        @Nullable Instant asked = null;
        for (StateChange change : changes) {
            if (change.to() == CaseState.INFORMATION_REQUESTED) {
                asked = change.at();
            } else if (asked != null) {
                pauses.add(new Pause(asked, change.at()));
                asked = null;
            }
        }
        if (asked != null) {
            pauses.add(Pause.since(asked));
        }
        return pauses;
    }

    /** From when to when a clock of the agreement runs, by the state changes alone. */
    record ClockSpan(
            AgreedClock kind, Instant start, @Nullable Instant end) {

        static List<ClockSpan> of(CaseFacts facts, List<StateChange> changes) {
            List<ClockSpan> spans = new ArrayList<>();
            first(changes, CaseState.SUBMITTED)
                    .ifPresent(at -> spans.add(
                            new ClockSpan(AgreedClock.ACKNOWLEDGE, at, leaving(facts, changes, CaseState.SUBMITTED))));
            first(changes, CaseState.IN_VERIFICATION)
                    .ifPresent(at -> spans.add(new ClockSpan(
                            nationality(facts), at, after(facts, changes, CaseState.NATIONALITY_CONFIRMED))));
            latest(changes, Step.CONFIRM_NATIONALITY).ifPresent(at -> {
                spans.add(new ClockSpan(
                        AgreedClock.TRAVEL_DOCUMENT, at, after(facts, changes, CaseState.RETURN_APPROVED)));
                latest(changes, Step.PROPOSE_TRANSFER)
                        .ifPresent(proposed -> spans.add(new ClockSpan(
                                AgreedClock.TRANSFER_REPLY,
                                proposed,
                                left(facts, changes, CaseState.TRANSFER_PROPOSED))));
                latest(changes, Step.ARRIVE)
                        .ifPresent(arrived -> spans.add(new ClockSpan(
                                AgreedClock.HANDOVER_SIGNED, arrived, left(facts, changes, CaseState.ARRIVED))));
                if (facts.state().ordinal() >= CaseState.RETURN_APPROVED.ordinal()) {
                    spans.add(new ClockSpan(
                            AgreedClock.TRANSFER_WITHIN, at, after(facts, changes, CaseState.HANDED_OVER)));
                }
            });
            return spans;
        }

        private static AgreedClock nationality(CaseFacts facts) {
            boolean documents = facts.sheet().fields().keySet().stream()
                    .anyMatch(field -> field.agreedField() == DisclosedField.IDENTITY_DOCUMENTS);
            return documents
                    ? AgreedClock.NATIONALITY_REPLY_WITH_DOCUMENTS
                    : AgreedClock.NATIONALITY_REPLY_WITHOUT_DOCUMENTS;
        }

        private static Optional<Instant> first(List<StateChange> changes, CaseState state) {
            return changes.stream()
                    .filter(c -> c.to() == state)
                    .map(StateChange::at)
                    .findFirst();
        }

        private static Optional<Instant> latest(List<StateChange> changes, Step step) {
            return changes.reversed().stream()
                    .filter(c -> c.step() == step)
                    .map(StateChange::at)
                    .findFirst();
        }

        /** When the state was last left; null while the case is in it. */
        private static @Nullable Instant left(CaseFacts facts, List<StateChange> changes, CaseState state) {
            return facts.state() == state
                    ? null
                    : changes.reversed().stream()
                            .filter(c -> c.from() == state)
                            .map(StateChange::at)
                            .findFirst()
                            .orElse(facts.stateSince());
        }

        private static @Nullable Instant leaving(CaseFacts facts, List<StateChange> changes, CaseState state) {
            return changes.stream()
                    .filter(c -> c.from() == state)
                    .map(StateChange::at)
                    .findFirst()
                    .orElse(facts.state().isOver() ? facts.stateSince() : null);
        }

        /** When the state was reached, or the case ended otherwise; null while the clock still runs. */
        private static @Nullable Instant after(CaseFacts facts, List<StateChange> changes, CaseState reached) {
            boolean stillRuns = !facts.state().isOver()
                    && facts.state().ordinal() < reached.ordinal()
                    && facts.state() != CaseState.NATIONALITY_DENIED
                    && facts.state() != CaseState.RETURN_REFUSED;
            if (stillRuns) {
                return null;
            }
            return changes.reversed().stream()
                    .filter(c -> c.to() == reached
                            || c.to() == CaseState.NATIONALITY_DENIED
                            || c.to() == CaseState.RETURN_REFUSED
                            || c.to().isOver())
                    .map(StateChange::at)
                    .reduce((later, earlier) -> earlier)
                    .orElse(facts.stateSince());
        }
    }
}
