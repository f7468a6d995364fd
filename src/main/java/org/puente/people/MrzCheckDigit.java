package org.puente.people;

/** The check digit of ICAO 9303-3 §4.9: weights 7, 3, 1, sum modulo 10; A is 10 … Z is 35, the filler 0. */
final class MrzCheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};
    private static final int LETTER_A = 10;

    private MrzCheckDigit() {}

    static char of(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += value(text.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
        }
        return (char) ('0' + sum % 10);
    }

    private static int value(char character) {
        if (character == '<') {
            return 0;
        }
        return character <= '9' ? character - '0' : character - 'A' + LETTER_A;
    }
}
