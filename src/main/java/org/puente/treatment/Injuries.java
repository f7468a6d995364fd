package org.puente.treatment;

/** Who was hurt, as far as it could be seen; never a diagnosis. */
public enum Injuries {
    NONE_SEEN,
    OF_THE_PERSON,
    OF_AN_OFFICER,
    OF_BOTH
}
