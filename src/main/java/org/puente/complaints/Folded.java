package org.puente.complaints;

import java.text.Normalizer;
import java.util.Locale;

/** A text without case, accents and signs, its words parted by one blank. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
