package org.puente.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * What a person asked of a side about their data.
 *
 * @param scope how much is to be erased; null of other kinds
 * @param receivedOn when the person, or who speaks for them, asked
 * @param speaker null where it was not kept yet
 * @param identity null where it was not kept yet
 * @param dueAt the first moment that is too late; null where there was no term yet
 * @param toldAt when the person was told that it arrived
 * @param extendedFor why it takes longer, once
 * @param acceptedBy who found a correction right, by name; null as long as nobody has
 * @param answer null while it waits
 */
public record DataRequest(
        UUID id,
        RequestKind kind,
        CaseId caseId,
        String caseNumber,
        @Nullable ErasureScope scope,
        LocalDate receivedOn,
        @Nullable Speaker speaker,
        @Nullable IdentityCheck identity,
        Instant openedAt,
        String openedBy,
        @Nullable Instant dueAt,
        @Nullable Instant toldAt,
        @Nullable ExtensionReason extendedFor,
        @Nullable String acceptedBy,
        @Nullable RequestAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {

    public boolean isOpen() {
        return answer == null;
    }

    /** Whether a correction was found right and waits for a caseworker. */
    public boolean isAccepted() {
        return isOpen() && acceptedBy != null;
    }

    /** How much is to be erased. */
    public ErasureScope toErase() {
        return Objects.requireNonNull(scope);
    }

    /** The enum constant that says best what is asked: how much to erase, or to see, or to correct. */
    public Enum<?> what() {
        return scope == null ? kind : scope;
    }
}
