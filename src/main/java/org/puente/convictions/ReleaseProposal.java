package org.puente.convictions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;

/**
 * What the first of two persons proposed to release, for the own side alone.
 *
 * @param basis by what right, a code of the agreement
 * @param convictions exactly what would leave
 * @param due when it lapses without a second signature ({@code domain.md}, Clocks: two-person review)
 */
public record ReleaseProposal(
        UUID id,
        CaseId caseId,
        ReleaseKind kind,
        String basis,
        @Nullable ReleaseReason reason,
        List<ConvictionFacts> convictions,
        State state,
        Instant proposedAt,
        Instant due,
        UserId proposedBy,
        String proposedByName,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        @Nullable DeclineReason declined) {

    public ReleaseProposal {
        convictions = List.copyOf(convictions);
    }

    /** How far a proposal is. */
    public enum State {
        WAITING,
        SIGNED,
        DECLINED,
        /** By whoever proposed it. */
        TAKEN_BACK,
        /** One of its convictions was changed or removed. */
        VOIDED,
        /** Nobody signed in time. */
        LAPSED
    }

    /** Whether it waits for its second signature at that moment. */
    public boolean waitsAt(Instant now) {
        return state == State.WAITING && due.isAfter(now);
    }
}
