package org.puente.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.CaseHistory.StateChange;
import org.puente.countries.Country;
import org.puente.countries.Pause;

/**
 * All that the clocks of one case follow from, as one country may know it.
 *
 * @param own when that country held the case unavailable
 * @param partners when the other one did
 * @param signatures first signatures that wait for the second, as far as the reader may know them
 */
record ClockInput(
        AgreementProfile agreement,
        Country viewer,
        CaseState state,
        Instant stateSince,
        boolean documentsCame,
        @Nullable Country proposedBy,
        List<StateChange> changes,
        List<Interval> own,
        List<Interval> partners,
        List<ClockExtension> extensions,
        List<Waiting> signatures) {

    /** @param ofBothSides whether the other side signs second */
    record Waiting(Instant since, Country signer, boolean ofBothSides) {}

    /** Whether the partner's hold sentence stands and hides the clock. */
    boolean isHidden(AgreedClock clock) {
        return isStopped(clock) && partners.stream().anyMatch(stretch -> stretch.until() == null);
    }

    /** Whether the partner's holds stopped a clock that ran from then to then. */
    boolean isTouched(AgreedClock clock, Instant from, Instant to) {
        return isStopped(clock)
                && partners.stream()
                        .anyMatch(stretch -> stretch.since().isBefore(to)
                                && Optional.ofNullable(stretch.until())
                                        .map(until -> until.isAfter(from))
                                        .orElse(true));
    }

    /** No hold applies to the way back of a person who was returned in error. */
    private static boolean isStopped(AgreedClock clock) {
        return clock != AgreedClock.WAY_BACK;
    }

    Optional<ClockExtension> extension(ClockSpan span) {
        return extensions.stream()
                .filter(each -> each.clock() == span.kind() && each.startedAt().equals(span.start()))
                .findFirst();
    }

    /** A hold and a red check stop the clocks alike, so that no pause tells which it was; and so does a question. */
    List<Pause> pauses(AgreedClock clock) {
        List<Pause> pauses = new ArrayList<>();
        if (!isStopped(clock)) {
            return pauses;
        }
        own.forEach(stretch -> pauses.add(new Pause(stretch.since(), stretch.until())));
        partners.forEach(stretch -> pauses.add(new Pause(stretch.since(), stretch.until())));
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
}
