package org.puente.people;

/** What looks odd about a number and is kept all the same: old registries hold numbers that follow no rule. */
public enum DocumentWarning {
    /** A cédula with something else than digits, points and blanks. */
    CEDULA_CHARACTERS,
    /** A cédula with fewer than 3 or more than 10 digits. */
    CEDULA_LENGTH
}
