package org.puente.biometrics;

import java.security.SecureRandom;
import java.util.Locale;

/** Makes the numbers by which examiners call comparisons, such as 7F3K: random, so that none tells of another. */
final class ComparisonNumber {

    /** Letters and digits that nobody takes for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ComparisonNumber() {}

    static String next() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString().toUpperCase(Locale.ROOT);
    }
}
