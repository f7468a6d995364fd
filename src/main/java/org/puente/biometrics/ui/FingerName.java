package org.puente.biometrics.ui;

import java.util.Locale;
import org.puente.matching.FingerPosition;
import org.puente.matching.Hand;
import org.puente.portal.Texts;

/** What fingers and hands are called; the matching module itself speaks no language. */
final class FingerName {

    private FingerName() {}

    /** Such as "Right index finger". */
    static String whole(FingerPosition finger) {
        return Texts.text("biometrics.finger." + finger.name().toLowerCase(Locale.ROOT));
    }

    /** Such as "Index", where the hand is plain. */
    static String brief(FingerPosition finger) {
        String name = finger.name().toLowerCase(Locale.ROOT);
        return Texts.text("biometrics.finger.brief." + name.substring(name.indexOf('_') + 1));
    }

    static String of(Hand hand) {
        return Texts.text("biometrics.hand." + hand.name().toLowerCase(Locale.ROOT));
    }
}
