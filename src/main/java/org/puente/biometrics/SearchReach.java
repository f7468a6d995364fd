package org.puente.biometrics;

import java.util.Map;

/**
 * How far a search came that had to end before it was through.
 *
 * @param searched prints that were looked at, counted for each finger
 * @param of prints that should have been
 */
public record SearchReach(long searched, long of) {

    Map<String, String> forTrail() {
        return Map.of("searched", String.valueOf(searched), "of", String.valueOf(of));
    }
}
