package org.puente.people;

import java.util.List;

/**
 * Where each field stands (ICAO 9303-4 §4.2.2, 9303-5 §4.2.2, 9303-6 §4.2.2), positions counted from 1.
 *
 * @param optional where the issuer's data begin and end on the line of the number, or after it
 * @param composite the stretches over which the last check digit runs, in order
 */
record MrzLayout(
        Stretch name,
        Stretch number,
        Stretch birth,
        Stretch sex,
        Stretch expiry,
        Stretch nationality,
        Stretch optional,
        List<Stretch> composite,
        Stretch compositeDigit) {

    /** A stretch of one line, both positions included. */
    record Stretch(int line, int from, int to) {

        /** The position after it, where a check digit stands. */
        Stretch digit() {
            return new Stretch(line, to + 1, to + 1);
        }
    }

    private static final MrzLayout TD1 = new MrzLayout(
            new Stretch(3, 1, 30),
            new Stretch(1, 6, 14),
            new Stretch(2, 1, 6),
            new Stretch(2, 8, 8),
            new Stretch(2, 9, 14),
            new Stretch(2, 16, 18),
            new Stretch(1, 16, 30),
            List.of(new Stretch(1, 6, 30), new Stretch(2, 1, 7), new Stretch(2, 9, 15), new Stretch(2, 19, 29)),
            new Stretch(2, 30, 30));

    private static final MrzLayout TD2 = new MrzLayout(
            new Stretch(1, 6, 36),
            new Stretch(2, 1, 9),
            new Stretch(2, 14, 19),
            new Stretch(2, 21, 21),
            new Stretch(2, 22, 27),
            new Stretch(2, 11, 13),
            new Stretch(2, 29, 35),
            List.of(new Stretch(2, 1, 10), new Stretch(2, 14, 20), new Stretch(2, 22, 35)),
            new Stretch(2, 36, 36));

    private static final MrzLayout TD3 = new MrzLayout(
            new Stretch(1, 6, 44),
            new Stretch(2, 1, 9),
            new Stretch(2, 14, 19),
            new Stretch(2, 21, 21),
            new Stretch(2, 22, 27),
            new Stretch(2, 11, 13),
            new Stretch(2, 29, 42),
            List.of(new Stretch(2, 1, 10), new Stretch(2, 14, 20), new Stretch(2, 22, 43)),
            new Stretch(2, 44, 44));

    static MrzLayout of(MrzFormat format) {
        return switch (format) {
            case TD1 -> TD1;
            case TD2 -> TD2;
            case TD3 -> TD3;
        };
    }
}
