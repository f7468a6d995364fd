package org.puente.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.puente.cases.SheetField;
import org.puente.portal.Refusal;

/**
 * A request as a privacy officer writes it down.
 *
 * @param scope how much is to be erased; null of other kinds
 * @param claim what is to be corrected; null of other kinds
 */
public record NewRequest(
        RequestKind kind,
        String caseNumber,
        LocalDate receivedOn,
        Speaker speaker,
        IdentityCheck identity,
        @Nullable ErasureScope scope,
        @Nullable Stated claim) {

    /** The most that a person says about one field. */
    public static final int LONGEST_VALUE = 200;

    /**
     * @throws Refusal if whoever asks cannot be made sure of in that way
     * @throws IllegalArgumentException if a kind misses what belongs to it
     */
    public NewRequest {
        if (!speaker.checks().contains(identity)) {
            throw new Refusal("privacy.refused.identity");
        }
        if ((kind == RequestKind.ERASURE) != (scope != null) || (kind == RequestKind.CORRECTION) != (claim != null)) {
            throw new IllegalArgumentException(kind.name());
        }
    }

    /**
     * What a person says is right.
     *
     * @param value the text of the field as a sheet holds it; empty: that nothing should stand there
     */
    public record Stated(SheetField field, String value, ClaimEvidence evidence) {

        public Stated {
            value = value.strip();
            if (value.length() > LONGEST_VALUE) {
                throw new Refusal("privacy.refused.long", LONGEST_VALUE);
            }
        }
    }

    /** By the person, who showed a document. */
    public static NewRequest access(String caseNumber, LocalDate receivedOn) {
        return bySelf(RequestKind.ACCESS, caseNumber, receivedOn, null, null);
    }

    /** By the person, who showed a document. */
    public static NewRequest erasure(String caseNumber, ErasureScope scope, LocalDate receivedOn) {
        return bySelf(RequestKind.ERASURE, caseNumber, receivedOn, scope, null);
    }

    /** By the person, who showed a document. */
    public static NewRequest correction(String caseNumber, Stated claim, LocalDate receivedOn) {
        return bySelf(RequestKind.CORRECTION, caseNumber, receivedOn, null, claim);
    }

    private static NewRequest bySelf(
            RequestKind kind, String number, LocalDate day, @Nullable ErasureScope scope, @Nullable Stated claim) {
        return new NewRequest(kind, number, day, Speaker.SELF, IdentityCheck.DOCUMENT_SEEN, scope, claim);
    }
}
