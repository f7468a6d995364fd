package org.puente.biometrics;

import java.util.List;
import java.util.stream.Stream;

/** What a side wants to know by a comparison. Never told to an examiner before the conclusion. */
public enum VerificationPurpose {
    /** Before a case is submitted: is this the person of an earlier record? */
    BEFORE_SUBMISSION,
    /** To confirm or deny nationality. */
    NATIONALITY_REPLY,
    /** Does a document belong to the person? */
    DOCUMENT_HOLDER,
    IDENTITY_DISPUTE,
    /** Is the person recorded already, perhaps under another name? Asked of the own gallery alone. */
    DUPLICATE;

    /** For which two sets of prints are compared that an officer names. */
    public static List<VerificationPurpose> ofTwoSets() {
        return Stream.of(values()).filter(purpose -> purpose != DUPLICATE).toList();
    }
}
