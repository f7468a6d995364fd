package org.puente.biometrics;

import static org.puente.matching.FingerPosition.*;

import java.util.List;
import org.puente.matching.FingerPosition;

/** Fingers pressed flat: the position codes 11–15 of ANSI/NIST-ITL 1-2011, table 12, seen from left to right. */
final class Slap {

    private Slap() {}

    /** The fingers of a slap; one for the flat thumbs 11 and 12, none if the code is not a slap's. */
    static List<FingerPosition> fingers(int code) {
        return switch (code) {
            case 11 -> List.of(RIGHT_THUMB);
            case 12 -> List.of(LEFT_THUMB);
            case 13 -> List.of(RIGHT_INDEX, RIGHT_MIDDLE, RIGHT_RING, RIGHT_LITTLE);
            case 14 -> List.of(LEFT_LITTLE, LEFT_RING, LEFT_MIDDLE, LEFT_INDEX);
            case 15 -> List.of(LEFT_THUMB, RIGHT_THUMB);
            default -> List.of();
        };
    }
}
