package org.puente.privacy;

import java.security.SecureRandom;

/** Numbers of deletion certificates, from chance: a series would tell the other side how many there are. */
final class CertificateNumber {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateNumber() {}

    /** Such as {@code DEL-7KQ2M9XA}. */
    static String next() {
        StringBuilder number = new StringBuilder("DEL-");
        for (int i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
