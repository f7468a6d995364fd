package org.puente.people;

import java.util.Optional;

/** Sex as travel documents state it (ICAO 9303-4 §4.1.1.1): female, male, or unspecified. */
public enum Sex {
    F,
    M,
    X;

    /** The character of the machine readable zone, where unspecified is the filler. */
    public char mrz() {
        return this == X ? '<' : name().charAt(0);
    }

    /** @return empty for anything but {@code F}, {@code M}, {@code X} and the filler */
    static Optional<Sex> ofMrz(char character) {
        return switch (character) {
            case 'F' -> Optional.of(F);
            case 'M' -> Optional.of(M);
            case 'X', '<' -> Optional.of(X);
            default -> Optional.empty();
        };
    }
}
