package org.puente.treatment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;

/** An override as its own side reads it. */
public record CheckOverride(
        UUID id,
        CaseId caseId,
        String checkId,
        OverrideReason reason,
        String explanation,
        State state,
        Instant askedAt,
        UserId askedBy,
        String askedByName,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName) {

    /** How far an override is. */
    public enum State {
        WAITING,
        GRANTED,
        DECLINED
    }
}
