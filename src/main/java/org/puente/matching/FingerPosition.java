package org.puente.matching;

import java.util.Arrays;
import java.util.Optional;

/** Which finger a print is of, by the position codes 1–10 of ISO/IEC 19794-2 (the same as ANSI/NIST-ITL 1–10). */
public enum FingerPosition {
    RIGHT_THUMB(1),
    RIGHT_INDEX(2),
    RIGHT_MIDDLE(3),
    RIGHT_RING(4),
    RIGHT_LITTLE(5),
    LEFT_THUMB(6),
    LEFT_INDEX(7),
    LEFT_MIDDLE(8),
    LEFT_RING(9),
    LEFT_LITTLE(10);

    private static final int FINGERS_OF_A_HAND = 5;

    private final int code;

    FingerPosition(int code) {
        this.code = code;
    }

    /** The code in files and on the wire, 1–10. */
    public int code() {
        return code;
    }

    public Hand hand() {
        return code <= FINGERS_OF_A_HAND ? Hand.RIGHT : Hand.LEFT;
    }

    /** The finger of a position code; empty for 0 (unknown), for slaps (11–15) and for palms (20 and more). */
    public static Optional<FingerPosition> ofCode(int code) {
        return Arrays.stream(values()).filter(position -> position.code == code).findFirst();
    }
}
