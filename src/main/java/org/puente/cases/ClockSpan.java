package org.puente.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.CaseHistory.StateChange;
import org.puente.countries.Country;
import org.puente.countries.Side;

/**
 * From when to when a clock of the agreement runs, by the state changes alone.
 *
 * @param owedBy the country that has to act; {@link Country#NONE} for both
 */
record ClockSpan(
        AgreedClock kind,
        Country owedBy,
        Instant start,
        @Nullable Instant end) {

    static List<ClockSpan> of(ClockInput of) {
        List<ClockSpan> spans = new ArrayList<>();
        AgreementProfile agreement = of.agreement();
        Country sending = agreement.country(Side.SENDING);
        Country receiving = agreement.country(Side.RECEIVING);
        first(of, CaseState.SUBMITTED)
                .ifPresent(at -> spans.add(
                        new ClockSpan(AgreedClock.ACKNOWLEDGE, receiving, at, leaving(of, CaseState.SUBMITTED))));
        first(of, CaseState.IN_VERIFICATION)
                .ifPresent(at -> spans.add(
                        new ClockSpan(nationality(of), receiving, at, after(of, CaseState.NATIONALITY_CONFIRMED))));
        latest(of, Step.CONFIRM_NATIONALITY).ifPresent(at -> {
            spans.add(new ClockSpan(AgreedClock.TRAVEL_DOCUMENT, receiving, at, after(of, CaseState.RETURN_APPROVED)));
            latest(of, Step.PROPOSE_TRANSFER)
                    .ifPresent(proposed -> spans.add(new ClockSpan(
                            AgreedClock.TRANSFER_REPLY,
                            Optional.ofNullable(of.proposedBy())
                                    .map(agreement::partnerOf)
                                    .orElse(Country.NONE),
                            proposed,
                            left(of, CaseState.TRANSFER_PROPOSED))));
            latest(of, Step.ARRIVE)
                    .ifPresent(arrived -> spans.add(new ClockSpan(
                            AgreedClock.HANDOVER_SIGNED, Country.NONE, arrived, left(of, CaseState.ARRIVED))));
            if (of.state().ordinal() >= CaseState.RETURN_APPROVED.ordinal()) {
                spans.add(new ClockSpan(AgreedClock.TRANSFER_WITHIN, sending, at, after(of, CaseState.HANDED_OVER)));
            }
        });
        latest(of, Step.REPORT_WRONG_RETURN)
                .ifPresent(reported ->
                        spans.add(new ClockSpan(AgreedClock.WAY_BACK, Country.NONE, reported, wayBackClosed(of))));
        of.signatures().stream()
                .min(Comparator.comparing(ClockInput.Waiting::since))
                .ifPresent(waiting -> spans.add(new ClockSpan(
                        AgreedClock.TWO_PERSON_REVIEW,
                        waiting.ofBothSides() ? agreement.partnerOf(waiting.signer()) : waiting.signer(),
                        waiting.since(),
                        null)));
        return spans;
    }

    private static AgreedClock nationality(ClockInput of) {
        return of.documentsCame()
                ? AgreedClock.NATIONALITY_REPLY_WITH_DOCUMENTS
                : AgreedClock.NATIONALITY_REPLY_WITHOUT_DOCUMENTS;
    }

    private static Optional<Instant> first(ClockInput of, CaseState state) {
        return of.changes().stream()
                .filter(c -> c.to() == state)
                .map(StateChange::at)
                .findFirst();
    }

    private static Optional<Instant> latest(ClockInput of, Step step) {
        return of.changes().reversed().stream()
                .filter(c -> c.step() == step)
                .map(StateChange::at)
                .findFirst();
    }

    /** When the state was last left; null while the case is in it. */
    private static @Nullable Instant left(ClockInput of, CaseState state) {
        return of.state() == state
                ? null
                : of.changes().reversed().stream()
                        .filter(c -> c.from() == state)
                        .map(StateChange::at)
                        .findFirst()
                        .orElse(of.stateSince());
    }

    /** When both sides had closed the way back; null while it is open, though the case is over. */
    private static @Nullable Instant wayBackClosed(ClockInput of) {
        return of.changes().stream()
                .filter(c -> c.from() == CaseState.RETURNED_IN_ERROR)
                .map(StateChange::at)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant leaving(ClockInput of, CaseState state) {
        return of.changes().stream()
                .filter(c -> c.from() == state)
                .map(StateChange::at)
                .findFirst()
                .orElse(of.state().isOver() ? of.stateSince() : null);
    }

    /** When the state was reached, or the case ended otherwise; null while the clock still runs. */
    private static @Nullable Instant after(ClockInput of, CaseState reached) {
        boolean stillRuns = !of.state().isOver()
                && of.state().ordinal() < reached.ordinal()
                && of.state() != CaseState.NATIONALITY_DENIED
                && of.state() != CaseState.RETURN_REFUSED;
        if (stillRuns) {
            return null;
        }
        return of.changes().reversed().stream()
                .filter(c -> c.to() == reached
                        || c.to() == CaseState.NATIONALITY_DENIED
                        || c.to() == CaseState.RETURN_REFUSED
                        || c.to().isOver())
                .map(StateChange::at)
                .reduce((later, earlier) -> earlier)
                .orElse(of.stateSince());
    }
}
