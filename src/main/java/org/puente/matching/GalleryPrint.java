package org.puente.matching;

import java.util.Optional;

/**
 * A print to be found in a {@link Gallery}.
 *
 * @param finger empty if nobody knows which finger it is of
 * @param birthYear of the owner, 1–9999, or {@link #UNKNOWN_YEAR}
 */
public record GalleryPrint(PrintKey key, Optional<FingerPosition> finger, int birthYear, EncodedPrint print) {

    public static final int UNKNOWN_YEAR = 0;

    public GalleryPrint {
        if (birthYear < UNKNOWN_YEAR || birthYear > 9999) {
            throw new IllegalArgumentException("No year of birth: " + birthYear);
        }
    }
}
