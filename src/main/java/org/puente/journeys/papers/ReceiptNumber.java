package org.puente.journeys.papers;

import java.security.SecureRandom;

/**
 * The number on a receipt, such as {@code PR-7K2MQ9XD4HTB}: 60 random bits in letters and digits that nobody mistakes for
 * one another (Crockford's base 32), so that it says nothing of the case and cannot be guessed.
 */
final class ReceiptNumber {

    private static final String BEGINNING = "PR-";
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptNumber() {}

    static String random() {
        StringBuilder number = new StringBuilder(BEGINNING);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(each -> number.append(LETTERS.charAt(each)));
        return number.toString();
    }
}
