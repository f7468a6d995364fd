package org.puente.agreements;

/**
 * How long each side keeps what it holds, in days.
 *
 * @param closedCase after a case is closed or withdrawn
 * @param biometrics prints and photos, after the same day
 * @param drafts drafts that were never submitted, after the last change
 */
public record Retention(int closedCase, int biometrics, int drafts) {}
