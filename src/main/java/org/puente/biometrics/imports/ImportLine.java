package org.puente.biometrics.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.portal.Texts;

/**
 * What became of one file.
 *
 * @param folder the case number it stands under
 * @param caseId the case; null if there is none of that number
 * @param prints how many of its prints were enrolled
 * @param said by language, why or what is worth knowing; may be empty
 */
public record ImportLine(
        String folder,
        String name,
        @Nullable CaseId caseId,
        ImportOutcome outcome,
        int prints,
        Map<String, String> said) {

    public ImportLine {
        said = Map.copyOf(said);
    }

    static ImportLine of(
            PackedFile file,
            Optional<CaseId> caseId,
            ImportOutcome outcome,
            int prints,
            Function<Locale, String> sentence) {
        Map<String, String> said = new TreeMap<>();
        Texts.LANGUAGES.forEach(language -> said.put(language.getLanguage(), sentence.apply(language)));
        return new ImportLine(file.folder(), file.name(), caseId.orElse(null), outcome, prints, said);
    }

    public String sentence(Locale language) {
        return said.getOrDefault(Texts.spoken(language).getLanguage(), "");
    }
}
