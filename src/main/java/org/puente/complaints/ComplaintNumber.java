package org.puente.complaints;

import java.security.SecureRandom;

/**
 * The number of a complaint, such as {@code QC-7K2MQ9XD}: random, so that it says nothing of whose it is, where it was
 * taken or how many there are (Crockford's base 32).
 */
final class ComplaintNumber {

    private static final String BEGINNING = "QC-";
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ComplaintNumber() {}

    static String random() {
        StringBuilder number = new StringBuilder(BEGINNING);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(each -> number.append(LETTERS.charAt(each)));
        return number.toString();
    }
}
