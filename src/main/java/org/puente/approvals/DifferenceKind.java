package org.puente.approvals;

import com.ibm.icu.text.Normalizer2;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** In what way a proven value is another than the claimed one; each has a sentence. */
public enum DifferenceKind {
    /** The same letters, marks over them left out or added. */
    MARKS,
    /** Small and capital letters. */
    CAPITALS,
    /** Blanks, hyphens or points. */
    SPACING,
    /** The proven text holds the claimed one and more words. */
    LONGER,
    /** The claimed text holds the proven one and more words. */
    SHORTER,
    /** Day and month changed places. */
    DAY_AND_MONTH,
    DATE,
    NUMBER,
    LETTERS;

    static DifferenceKind ofTexts(String claimed, String proven) {
        if (withoutMarks(claimed).equals(withoutMarks(proven))) {
            return MARKS;
        }
        if (claimed.toLowerCase(Locale.ROOT).equals(proven.toLowerCase(Locale.ROOT))) {
            return CAPITALS;
        }
        if (lettersAlone(claimed).equals(lettersAlone(proven))) {
            return SPACING;
        }
        List<String> claimedWords = words(claimed);
        List<String> provenWords = words(proven);
        if (provenWords.size() > claimedWords.size() && provenWords.containsAll(claimedWords)) {
            return LONGER;
        }
        return claimedWords.size() > provenWords.size() && claimedWords.containsAll(provenWords) ? SHORTER : LETTERS;
    }

    static DifferenceKind ofDates(LocalDate claimed, LocalDate proven) {
        return claimed.getYear() == proven.getYear()
                        && claimed.getDayOfMonth() == proven.getMonthValue()
                        && claimed.getMonthValue() == proven.getDayOfMonth()
                ? DAY_AND_MONTH
                : DATE;
    }

    private static String withoutMarks(String text) {
        return Normalizer2.getNFDInstance().normalize(text).replaceAll("\\p{M}", "");
    }

    private static String lettersAlone(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "");
    }

    private static List<String> words(String text) {
        return Arrays.asList(withoutMarks(text).toLowerCase(Locale.ROOT).split("[\\s-]+"));
    }
}
