package org.puente.leaks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What differs between two looks at the same thing and tells nothing. The one place where anything is left out of the
 * comparison; the decision of 2026-11-27 on the leak test says why of each. The portal's clock is stopped while one side
 * looks, so its times are compared as they are.
 */
final class Normalised {

    private static final Map<Pattern, String> ALL = new LinkedHashMap<>();

    static {
        // Names that the browser's page gives to what it loads, made anew with each page.
        ALL.put(Pattern.compile("VAADIN/dynamic/resource/\\d+/[0-9a-f-]{36}"), "VAADIN/dynamic/resource/PAGE");
        // Ids by which a page's own elements name each other.
        ALL.put(Pattern.compile("\\b(obj|section)-[0-9a-f-]{36}"), "$1-PAGE");
        // The clocks of both sides in the page's frame, and when a page was drawn, by the clock of the machine.
        ALL.put(Pattern.compile("(place-clock [^\n]*\n *#text )\\d\\d:\\d\\d"), "$1NOW");
        ALL.put(Pattern.compile("#text Live, [^\n]*"), "#text Live, NOW");
        ALL.put(Pattern.compile("(review-alarm due:\\S+ now:)\\S+"), "$1NOW");
        // The reader's own sessions, made anew with each look at pages and downloads.
        ALL.put(Pattern.compile("OwnSession\\[id [0-9a-f-]{36}"), "OwnSession[id SESSION");
        // A PDF's own dates and number, by the clock of the machine.
        ALL.put(Pattern.compile("/(CreationDate|ModDate)\\s*\\([^)]*\\)"), "/$1(NOW)");
        ALL.put(Pattern.compile("/ID\\s*\\[[^]]*]"), "/ID[NOW]");
    }

    private Normalised() {}

    static String of(String seen) {
        String left = seen;
        for (Map.Entry<Pattern, String> each : ALL.entrySet()) {
            left = each.getKey().matcher(left).replaceAll(each.getValue());
        }
        return left;
    }
}
