package org.puente.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes names of files safe to show, to store and to save under: no path, no control or direction character. */
final class FileName {

    /** Longest name, in characters. */
    static final int LONGEST = 120;

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}<>:\"|?*%;]");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");

    private FileName() {}

    /** A name as it may be repeated in a sentence. */
    static String shown(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        name = PATH.matcher(name).replaceFirst("");
        name = UNSAFE.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        return name.codePointCount(0, name.length()) > LONGEST ? shortened(name, "") : name;
    }

    /** The name to keep: shown, with the extension of the format, never longer than {@link #LONGEST}. */
    static String clean(String given, FileFormat format) {
        String name = shown(given);
        int dot = name.lastIndexOf('.');
        String extension =
                "." + (dot > 0 ? name.substring(dot + 1) : format.extensions().getFirst());
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return shortened(stem.isEmpty() ? "file" : stem, extension);
    }

    private static String shortened(String stem, String extension) {
        int room = LONGEST - extension.length();
        if (stem.length() <= room) {
            return stem + extension;
        }
        int cut = Character.isHighSurrogate(stem.charAt(room - 1)) ? room - 1 : room;
        return stem.substring(0, cut) + extension;
    }
}
