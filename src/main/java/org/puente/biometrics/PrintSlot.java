package org.puente.biometrics;

import org.puente.matching.FingerPosition;

/** The place of a print in a set: each finger has one for the rolled print, and one for that which was pressed flat. */
public record PrintSlot(FingerPosition finger, boolean rolled) {

    static PrintSlot of(FingerPosition finger, ImpressionType impression) {
        return new PrintSlot(finger, impression == ImpressionType.ROLLED);
    }
}
