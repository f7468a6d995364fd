package org.puente.portal;

/**
 * A user sent a file that the virus scanner objects to.
 *
 * @param signature what the scanner calls what it found
 */
public record InfectedFile(String signature) {}
