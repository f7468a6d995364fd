package org.puente.biometrics.imports;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puente.biometrics.FoundFace;

/**
 * One file of a person, once it was read.
 *
 * @param prints how many of its prints are ready to be enrolled
 * @param outcome what becomes of it if none is
 * @param said what is worth knowing of it, each in a language
 */
record ReadFile(
        PackedFile file,
        int prints,
        List<FoundFace> faces,
        ImportOutcome outcome,
        List<Function<Locale, String>> said) {

    private static final int LONGEST = 900;

    ReadFile {
        faces = List.copyOf(faces);
        said = List.copyOf(said);
    }

    String sentence(Locale language) {
        String all = said.stream().map(one -> one.apply(language)).collect(Collectors.joining(" "));
        return all.length() > LONGEST ? all.substring(0, LONGEST - 1) + "…" : all;
    }
}
