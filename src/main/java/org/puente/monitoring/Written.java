package org.puente.monitoring;

import org.puente.portal.Refusal;

/** What somebody wrote, without blanks around it and no longer than it may be. */
final class Written {

    private Written() {}

    /** @throws Refusal for a text that is too long */
    static String atMost(int longest, String text) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new Refusal("monitoring.refused.too_long", longest);
        }
        return stripped;
    }

    /** @throws Refusal for an empty text too */
    static String something(int longest, String text) {
        String stripped = atMost(longest, text);
        if (stripped.isEmpty()) {
            throw new Refusal("monitoring.refused.empty");
        }
        return stripped;
    }
}
