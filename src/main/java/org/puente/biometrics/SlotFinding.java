package org.puente.biometrics;

import org.puente.matching.FingerPosition;

/**
 * Two prints that look like the same finger and stand for different ones. A machine's hint, for a person to look at; it
 * decides nothing.
 *
 * @param finger what a print of the new set stands for
 * @param other what the print stands for that it looks like
 * @param where where that print is
 */
public record SlotFinding(FingerPosition finger, FingerPosition other, Where where) {

    /** Where the other print is. */
    public enum Where {
        /** In the same set: one of the two is in the wrong place. */
        SAME_SET,
        /** In an earlier set of the case. */
        EARLIER_SET,
        /** In an earlier set, on the other hand, and so are others: left and right are swapped. */
        OTHER_HAND
    }
}
