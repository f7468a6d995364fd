package org.puente.journeys.papers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.portal.SafeCsv;
import org.puente.portal.Texts;

/**
 * A manifest as a table of text: UTF-8 with a byte order mark, a line that says who let it leave, then the heads and the
 * persons.
 */
final class ManifestCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ManifestCsv() {}

    static byte[] write(ManifestPaper paper, @Nullable FrozenManifest frozen, Watermark mark) {
        SafeCsv rows = new SafeCsv()
                .add(comment(paper, frozen, mark))
                .add(Stream.of("seat", "person", "number", "state", "now", "why", "family", "needs", "document")
                        .map(head -> Texts.text(mark.language(), "journeys.column." + head))
                        .toList());
        for (PaperPerson person : paper.persons()) {
            rows.add(cells(person, mark.language()));
        }
        return (BYTE_ORDER_MARK + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> comment(ManifestPaper paper, @Nullable FrozenManifest frozen, Watermark mark) {
        Locale language = mark.language();
        List<String> fields = new ArrayList<>(List.of("# " + paper.journey()));
        if (frozen != null) {
            fields.add(ManifestWords.signed(frozen, language));
        }
        fields.addAll(List.of(mark.officer(), mark.partyName(), mark.time(), mark.purposeText()));
        if (!mark.note().isEmpty()) {
            fields.add(mark.note());
        }
        return fields;
    }

    private static List<String> cells(PaperPerson person, Locale language) {
        return List.of(
                person.place(language),
                person.name(),
                person.number(),
                Texts.of(language, person.state()),
                Texts.of(language, person.status()),
                person.said().stream().map(said -> said.in(language)).collect(Collectors.joining(" ")),
                String.join("; ", person.family()),
                person.needs().stream().map(need -> need.in(language)).collect(Collectors.joining("; ")),
                person.documentUntil() == null ? "" : person.documentUntil().toString());
    }
}
