package org.puente.biometrics;

/**
 * Prints that were lent for a query.
 *
 * @param fingers of which they are
 * @param sha256 of them all, lower-case hex: by it the same prints are known again, and it proves what was destroyed
 */
public record LentSet(int fingers, String sha256) {}
