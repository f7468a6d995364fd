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
     * @param prints those of single fingers and slaps; none if the file only lists other things
     * @param faces pictures of faces
     * @param records all records of an ANSI/NIST-ITL file, used or not; empty for others
     * @param absences fingers of which the file says why there is no print
     * @param remarks what the user should know about what was left out or contradicts itself
     */
    record Found(
            PrintFormat format,
            List<FoundPrint> prints,
            List<FoundFace> faces,
            List<FoundRecord> records,
            Map<FingerPosition, Absence> absences,
            List<Remark> remarks)
            implements PrintFile {

        public Found {
            prints = List.copyOf(prints);
            faces = List.copyOf(faces);
            records = List.copyOf(records);
            absences = Map.copyOf(absences);
            remarks = List.copyOf(remarks);
        }

        /** Of a file that holds prints alone. */
        static Found of(PrintFormat format, List<FoundPrint> prints, List<Remark> remarks) {
            return new Found(format, prints, List.of(), List.of(), Map.of(), remarks);
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
