package org.puente.treatment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;

/**
 * One restraint from its start to its end. It is reviewed every 15 minutes in its first hour and every hour then
 * (catalogue, TRN-01).
 *
 * @param owner the country whose officer recorded it
 * @param authority who authorised it for this person, as it stands in the individual authorisation
 * @param recordedAt when it was written down, which may be later than when it started
 * @param reviews in order
 */
public record Restraint(
        UUID id,
        CaseId caseId,
        Country owner,
        RestraintMean mean,
        RestraintReason reason,
        String authority,
        Instant startedAt,
        Instant recordedAt,
        String recordedByName,
        List<Instant> reviews,
        @Nullable Instant endedAt,
        @Nullable String endedByName) {

    private static final Duration FIRST_HOUR = Duration.ofHours(1);
    private static final Duration AT_FIRST = Duration.ofMinutes(15);

    public Restraint {
        reviews = List.copyOf(reviews);
    }

    public boolean isOn() {
        return endedAt == null;
    }

    /** Whole minutes until the end, or until now. */
    public long minutes(Instant now) {
        return Duration.between(startedAt, endedAt == null ? now : endedAt).toMinutes();
    }

    /** When it has to be looked at again; empty once it is off. */
    public Optional<Instant> nextReview() {
        return isOn() ? Optional.of(due(reviews.isEmpty() ? startedAt : reviews.getLast())) : Optional.empty();
    }

    /** Whether each review so far, and the end, came in time. */
    public boolean isReviewedInTime(Instant now) {
        Instant last = startedAt;
        for (Instant review : reviews) {
            if (review.isAfter(due(last))) {
                return false;
            }
            last = review;
        }
        return !(endedAt == null ? now : endedAt).isAfter(due(last));
    }

    ObservedRestraint asSeenByAMonitor(Side side, Instant now) {
        return new ObservedRestraint(
                caseId, side, mean, reason, authority, startedAt, endedAt, reviews.size(), isReviewedInTime(now));
    }

    private Instant due(Instant last) {
        return last.plus(last.isBefore(startedAt.plus(FIRST_HOUR)) ? AT_FIRST : FIRST_HOUR);
    }
}
