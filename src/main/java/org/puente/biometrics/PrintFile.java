package org.puente.biometrics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.puente.matching.FingerPosition;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** What came out of reading a file: prints, or a sentence why not. */
public sealed interface PrintFile {

    /**
     * The file was understood.
     *
     * @param prints at least one, unless the file only says which fingers are missing
     * @param absences fingers of which the file says why there is no print
     * @param remarks what the user should know about what was left out or contradicts itself
     */
    record Found(
            PrintFormat format, List<FoundPrint> prints, Map<FingerPosition, Absence> absences, List<Remark> remarks)
            implements PrintFile {

        public Found {
            prints = List.copyOf(prints);
            absences = Map.copyOf(absences);
            remarks = List.copyOf(remarks);
        }
    }

    /** The file was refused; the refusal holds the sentence. */
    record Unreadable(Refusal why) implements PrintFile {}

    /** Something worth knowing about a file that was read. */
    record Remark(String key, List<Object> args) {

        static Remark of(String key, Object... args) {
            return new Remark(key, List.of(args));
        }

        public String sentence(Locale language) {
            return Texts.text(language, key, args.toArray());
        }
    }
}
