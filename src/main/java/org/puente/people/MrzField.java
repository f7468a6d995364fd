package org.puente.people;

/** The fields of a machine readable zone that carry a check digit, and the others that can be wrong. */
public enum MrzField {
    DOCUMENT_CODE,
    ISSUER,
    NAME,
    DOCUMENT_NUMBER,
    NATIONALITY,
    BIRTH_DATE,
    SEX,
    EXPIRY_DATE,
    OPTIONAL_DATA,
    /** The last check digit, over several fields at once. */
    COMPOSITE
}
