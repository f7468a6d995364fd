package org.puente.messages;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.portal.Texts;

/**
 * A mail that says that something waits, and nothing of what.
 *
 * @param id stands in its Message-ID, the same however often it is tried
 * @param number of the first case, of which the end alone is written
 * @param cases how many cases it is about
 */
record Letter(
        UUID id, String address, Locale language, @Nullable String number, int cases) {

    private static final int SHOWN = 3;

    String subject() {
        return Texts.text(language, "messages.mail.subject", tail(), cases - 1);
    }

    String text(String portal) {
        return Texts.text(language, "messages.mail.text", tail(), cases - 1, portal);
    }

    private String tail() {
        String whole = number == null ? "" : number;
        return whole.substring(Math.max(0, whole.length() - SHOWN));
    }

    /** No address in a log. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
