package org.puente.biometrics.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puente.biometrics.ImpressionType;
import org.puente.matching.FingerPosition;

/**
 * A file in a ZIP.
 *
 * @param folder the first folder it stands in, which is its person's case number; empty if it stands in none
 * @param name the rest of its name
 * @param content whole, or one byte more than is taken in
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record PackedFile(String folder, String name, byte[] content) {

    private static final int LONGEST_FOLDER = 40;
    private static final int LONGEST_NAME = 200;
    private static final Pattern FINGER = Pattern.compile("(?:.*/)?0?(10|[1-9])(?![0-9]).*");

    static PackedFile of(String path, byte[] content) {
        String clean = path.replace('\\', '/').replaceAll("\\p{Cntrl}+", " ");
        int slash = clean.indexOf('/');
        return new PackedFile(
                slash < 0 ? "" : cut(clean.substring(0, slash), LONGEST_FOLDER),
                cut(clean.substring(slash + 1), LONGEST_NAME),
                content);
    }

    /** The finger by a position code at the beginning of the name, such as {@code 07.png} or {@code 2-rolled.wsq}. */
    Optional<FingerPosition> finger() {
        Matcher code = FINGER.matcher(name);
        return code.matches() ? FingerPosition.ofCode(Integer.parseInt(code.group(1))) : Optional.empty();
    }

    /** How the print was taken, where the name says so and the file does not. */
    ImpressionType impression(ImpressionType stated) {
        if (stated != ImpressionType.UNKNOWN) {
            return stated;
        }
        if (name.contains("rolled")) {
            return ImpressionType.ROLLED;
        }
        return name.contains("flat") ? ImpressionType.FLAT : stated;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
