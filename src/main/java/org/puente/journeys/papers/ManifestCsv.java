package org.puente.journeys.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.puente.portal.Texts;

/**
 * A manifest as a table of text: RFC 4180, UTF-8 with a byte order mark, a line that says who let it leave, then the heads
 * and the persons. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
final class ManifestCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** The last four are the wide forms, which some spreadsheets read as the narrow ones. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private ManifestCsv() {}

    static byte[] write(ManifestPaper paper, @Nullable FrozenManifest frozen, Watermark mark) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter rows = new CSVPrinter(text, CSVFormat.RFC4180)) {
            rows.printRecord(safe(comment(paper, frozen, mark)));
            rows.printRecord(
                    safe(Stream.of("seat", "person", "number", "state", "now", "why", "family", "needs", "document")
                            .map(head -> Texts.text(mark.language(), "journeys.column." + head))));
            for (PaperPerson person : paper.persons()) {
                rows.printRecord(safe(cells(person, mark.language())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> comment(ManifestPaper paper, @Nullable FrozenManifest frozen, Watermark mark) {
        Locale language = mark.language();
        List<String> fields = new ArrayList<>(List.of("# " + paper.journey()));
        if (frozen != null) {
            fields.add(ManifestWords.signed(frozen, language));
        }
        fields.addAll(List.of(mark.officer(), mark.partyName(), mark.time(), mark.purposeText()));
        if (!mark.note().isEmpty()) {
            fields.add(mark.note());
        }
        return fields.stream();
    }

    private static Stream<String> cells(PaperPerson person, Locale language) {
        return Stream.of(
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

    private static List<String> safe(Stream<String> cells) {
        return cells.map(ManifestCsv::safe).toList();
    }

    /** The cell as it is, or after an apostrophe if a spreadsheet would run it. */
    static String safe(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
