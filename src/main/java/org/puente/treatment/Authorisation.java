package org.puente.treatment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;

/**
 * By which means one person may be restrained, and how long: given beforehand by two officers of one side, and known to that
 * side alone (Council of Europe, Twenty Guidelines, 19; CPT, 13th General Report, paragraphs 33–34; catalogue, PRE-17).
 *
 * @param risk what makes it needed for this person, in the asking officer's words
 * @param hours how long it is good from the second signature on
 * @param endedAt when somebody ended it before its time
 */
public record Authorisation(
        UUID id,
        CaseId caseId,
        Set<RestraintMean> means,
        RestraintReason reason,
        String risk,
        int hours,
        State state,
        Instant askedAt,
        UserId askedBy,
        String askedByName,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        @Nullable Instant endedAt) {

    public Authorisation {
        means = Set.copyOf(means);
    }

    /** How far it is. */
    public enum State {
        WAITING,
        GRANTED,
        DECLINED
    }

    /** When it ends, or ended; empty while nobody granted it. */
    public Optional<Instant> until() {
        return state == State.GRANTED && decidedAt != null
                ? Optional.of(endedAt == null ? decidedAt.plus(Duration.ofHours(hours)) : endedAt)
                : Optional.empty();
    }

    public boolean isInForce(Instant at) {
        return decidedAt != null
                && !at.isBefore(decidedAt)
                && until().filter(at::isBefore).isPresent();
    }

    boolean covers(RestraintMean mean, Instant at) {
        return means.contains(mean) && isInForce(at);
    }
}
