package org.puente.convictions;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What of a conviction leaves, and nothing else of it does: codes and figures, no words.
 *
 * @param category of the offence, a code of the agreement
 * @param convictedOn the day of the judgment
 * @param place of the court: ISO 3166-1 alpha-2, or ISO 3166-2, such as {@code CO-ANT}
 * @param months of the sentence, 0 without custody, {@value #LONGEST} for life
 */
public record ConvictionFacts(String category, LocalDate convictedOn, Court court, String place, int months) {

    /** A hundred years, and life. */
    public static final int LONGEST = 1_200;

    private static final Pattern CATEGORY = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
    private static final Pattern PLACE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    public ConvictionFacts {
        if (!CATEGORY.matcher(category).matches() || !isPlace(place) || months < 0 || months > LONGEST) {
            throw new IllegalArgumentException("No conviction: " + category + " " + place + " " + months);
        }
    }

    /** Whether a text has the form of a place. */
    public static boolean isPlace(String text) {
        return PLACE.matcher(text).matches();
    }
}
