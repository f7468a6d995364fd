package org.puente.people;

import java.util.Arrays;
import java.util.Optional;

/** The sizes of machine readable travel documents (ICAO 9303-3 §4.1; parts 5, 6 and 4). */
public enum MrzFormat {
    /** Card: three lines of 30 characters (ICAO 9303-5). */
    TD1(3, 30, 30),
    /** Larger card: two lines of 36 characters (ICAO 9303-6). */
    TD2(2, 36, 31),
    /** Passport: two lines of 44 characters (ICAO 9303-4). */
    TD3(2, 44, 39);

    private final int lines;
    private final int length;
    private final int nameLength;

    MrzFormat(int lines, int length, int nameLength) {
        this.lines = lines;
        this.length = length;
        this.nameLength = nameLength;
    }

    public int lines() {
        return lines;
    }

    /** Characters of a line. */
    public int length() {
        return length;
    }

    /** Characters of the name field. */
    public int nameLength() {
        return nameLength;
    }

    /** The format with this many characters in all; no two formats share a number. */
    static Optional<MrzFormat> ofTotal(int characters) {
        return Arrays.stream(values())
                .filter(format -> format.lines * format.length == characters)
                .findFirst();
    }

    /** The only format with so many lines and lines so long. */
    static Optional<MrzFormat> of(int lines, int length) {
        return Arrays.stream(values())
                .filter(format -> format.lines == lines && format.length == length)
                .findFirst();
    }
}
