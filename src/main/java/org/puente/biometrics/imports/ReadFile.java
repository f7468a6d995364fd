package org.puente.biometrics.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puente.biometrics.FoundFace;
import org.puente.biometrics.SlotFinding;
import org.puente.matching.FingerPosition;

/**
 * One file of a person, once it was read.
 *
 * @param prints the fingers whose prints are ready to be enrolled
 * @param outcome what becomes of it if none is
 * @param said what is worth knowing of it, each in a language
 */
record ReadFile(
        PackedFile file,
        List<FingerPosition> prints,
        List<FoundFace> faces,
        ImportOutcome outcome,
        List<Function<Locale, String>> said) {

    private static final int LONGEST = 900;

    ReadFile {
        prints = List.copyOf(prints);
        faces = List.copyOf(faces);
        said = List.copyOf(said);
    }

    /** Says too what of its prints seems to stand for the wrong finger; a person looks at it later. */
    ReadFile with(List<SlotFinding> misplaced) {
        List<Function<Locale, String>> more = new ArrayList<>(said);
        misplaced.stream()
                .filter(finding -> prints.contains(finding.finger()))
                .forEach(finding -> more.add(finding::sentence));
        return new ReadFile(file, prints, faces, outcome, more);
    }

    String sentence(Locale language) {
        String all = said.stream().map(one -> one.apply(language)).collect(Collectors.joining(" "));
        return all.length() > LONGEST ? all.substring(0, LONGEST - 1) + "…" : all;
    }
}
