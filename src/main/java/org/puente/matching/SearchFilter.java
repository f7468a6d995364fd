package org.puente.matching;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which prints a search looks at. What is unknown of a print excludes it from nothing.
 *
 * @param bornFrom first year of birth
 * @param bornTo last year of birth
 * @param fingers fingers of the gallery
 */
public record SearchFilter(int bornFrom, int bornTo, Set<FingerPosition> fingers) {

    public static final SearchFilter ALL =
            new SearchFilter(GalleryPrint.UNKNOWN_YEAR, 9999, EnumSet.allOf(FingerPosition.class));

    public SearchFilter {
        fingers = Set.copyOf(fingers);
        if (bornFrom > bornTo) {
            throw new IllegalArgumentException("Years of birth from " + bornFrom + " to " + bornTo);
        }
    }

    /** The same for owners born in these years, both included. */
    public SearchFilter born(int from, int to) {
        return new SearchFilter(from, to, fingers);
    }

    /** The same for these fingers only. */
    public SearchFilter of(Set<FingerPosition> only) {
        return new SearchFilter(bornFrom, bornTo, only);
    }
}
