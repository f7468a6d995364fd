package org.puente.portal;

import com.ibm.icu.text.Transliterator;
import java.awt.Color;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;

/** The letters and colours of what is printed. */
public final class PaperFonts {

    public static final Color INK = new Color(0x15, 0x1a, 0x22);
    public static final Color QUIET = new Color(0x48, 0x51, 0x5f);
    public static final Color FAINT = new Color(0xe3, 0xe6, 0xea);
    public static final Color LINE = new Color(0xc4, 0xca, 0xd2);

    private static final String ANY_TO_PLAIN = "Any-Latin; Latin-ASCII";
    private static final Charset PDF_LETTERS = Charset.forName("windows-1252");

    private PaperFonts() {}

    public static Font plain(float size) {
        return FontFactory.getFont(FontFactory.HELVETICA, size, INK);
    }

    public static Font bold(float size) {
        return FontFactory.getFont(FontFactory.HELVETICA_BOLD, size, INK);
    }

    public static Font quiet(float size) {
        return FontFactory.getFont(FontFactory.HELVETICA, size, QUIET);
    }

    public static Font digits(float size) {
        return FontFactory.getFont(FontFactory.COURIER_BOLD, size, INK);
    }

    /**
     * The text as these fonts can write it. They hold the letters of western Europe; any other is written by its nearest
     * ones, since a PDF would leave it out without a word.
     */
    public static String written(String text) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        CharsetEncoder letters = PDF_LETTERS.newEncoder();
        if (letters.canEncode(whole)) {
            return whole;
        }
        Transliterator plain = Transliterator.getInstance(ANY_TO_PLAIN);
        StringBuilder written = new StringBuilder();
        whole.codePoints().mapToObj(Character::toString).forEach(letter -> {
            String known = letters.canEncode(letter) ? letter : plain.transliterate(letter);
            written.append(letters.canEncode(known) ? known : "?");
        });
        return written.toString();
    }
}
