package org.puente.messages.ui;

import java.time.Instant;
import java.util.Locale;
import org.puente.cases.CaseFacts;
import org.puente.countries.Side;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** How moments and sizes are written. */
final class MessageWords {

    private static final int KILO = 1024;

    private MessageWords() {}

    /** On the clock of the reader's office first, then on the other's. */
    static String when(CaseFacts facts, Instant at) {
        Side own = facts.side();
        return Texts.text(
                "messages.when",
                Dates.nearMoment(Texts.language(), at.atZone(facts.agreement().zone(own))),
                facts.agreement().party(own).city(),
                Dates.time(Texts.language(), at.atZone(facts.agreement().zone(own.other()))),
                facts.agreement().party(own.other()).city());
    }

    static String size(long bytes) {
        Locale language = Texts.language();
        return bytes < KILO * KILO
                ? Math.max(1, bytes / KILO) + " kB"
                : String.format(language, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
