package org.puente.people;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * How a letter is written in a machine readable zone: the Latin table of ICAO 9303-3 §6 (8th edition). Most letters only
 * lose their mark; these few have spellings of their own, the recommended one first.
 */
final class MrzLetters {

    private static final Map<Integer, List<String>> OWN = Map.ofEntries(
            entry((int) 'Ä', List.of("AE", "A")),
            entry((int) 'Å', List.of("AA")),
            entry((int) 'Æ', List.of("AE")),
            entry((int) 'Ð', List.of("D")),
            entry((int) 'Đ', List.of("D")),
            entry((int) 'Ħ', List.of("H")),
            entry((int) 'I', List.of("I")),
            entry((int) 'ı', List.of("I")),
            entry((int) 'Ĳ', List.of("IJ")),
            entry((int) 'Ł', List.of("L")),
            entry((int) 'Ŀ', List.of("L")),
            entry((int) 'Ñ', List.of("N", "NXX")),
            entry((int) 'Ŋ', List.of("N")),
            entry((int) 'Ö', List.of("OE", "O")),
            entry((int) 'Ø', List.of("OE")),
            entry((int) 'Œ', List.of("OE")),
            entry((int) 'ß', List.of("SS")),
            entry((int) 'ẞ', List.of("SS")),
            entry((int) 'Þ', List.of("TH")),
            entry((int) 'Ŧ', List.of("T")),
            entry((int) 'Ü', List.of("UE", "UXX", "U")));

    private MrzLetters() {}

    /** The spellings that the standard gives for an upper-case letter; none for what is no Latin letter. */
    static List<String> spellings(int letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return List.of(Character.toString(letter));
        }
        List<String> own = OWN.get(letter);
        if (own != null) {
            return own;
        }
        int base = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .codePointAt(0);
        return base >= 'A' && base <= 'Z' ? List.of(Character.toString(base)) : List.of();
    }
}
