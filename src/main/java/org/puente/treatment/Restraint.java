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
 * One restraint from its start to its end. How often it is reviewed says the policy of the case (catalogue, TRN-01).
 *
 * @param owner the country whose officer recorded it
 * @param authority who authorised it for this person, as it stands in the individual authorisation
 * @param authorisation the individual authorisation that covered it when it began; null: there was none
 * @param recordedAt when it was written down, which may be later than when it started
 * @param reviews in order
 * @param policy the one that the case started with
 */
public record Restraint(
        UUID id,
        CaseId caseId,
        Country owner,
        RestraintMean mean,
        RestraintReason reason,
        String authority,
        @Nullable UUID authorisation,
        Instant startedAt,
        Instant recordedAt,
        String recordedByName,
        List<Instant> reviews,
        @Nullable Instant endedAt,
        @Nullable String endedByName,
        RestraintPolicy policy) {

    public Restraint {
        reviews = List.copyOf(reviews);
    }

    public boolean isOn() {
        return endedAt == null;
    }

    public boolean isForbidden() {
        return policy.forbids(mean);
    }

    public boolean isAuthorised() {
        return authorisation != null;
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
                caseId,
                side,
                mean,
                reason,
                authority,
                startedAt,
                endedAt,
                reviews.size(),
                isReviewedInTime(now),
                isForbidden(),
                isAuthorised());
    }

    /** When it has to be looked at again after a look, unless a later one is known. */
    Instant dueAfter(Instant look) {
        return due(reviews.isEmpty() || reviews.getLast().isBefore(look) ? look : reviews.getLast());
    }

    private Instant due(Instant last) {
        return policy.rhythm().due(startedAt, last);
    }
}
