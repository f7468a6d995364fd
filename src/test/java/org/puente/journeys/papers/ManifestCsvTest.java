package org.puente.journeys.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.papers.InventedPapers.SPANISH;
import static org.puente.journeys.papers.InventedPapers.mark;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestCsvTest {

    private static final String PERSON = "Íñigo \"Nito\" Campoverde, Muñatón";

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+57", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠1"})
    void aCellThatASpreadsheetWouldRunBeginsWithAnApostrophe(String nasty) throws IOException {
        assertThat(rows(csv(nasty, Locale.ENGLISH, nasty, nasty)).get(2).get(1)).isEqualTo("'" + nasty);
        List<String> comment =
                rows(csv("Noé", Locale.ENGLISH, nasty, nasty)).getFirst().toList();
        assertThat(comment).contains("'" + nasty).noneMatch(cell -> cell.equals(nasty));
    }

    @Test
    void commasAndQuotesStayInTheirCellAndLinesEndAsTheStandardSays() throws IOException {
        String text = csv(PERSON, Locale.ENGLISH, "A. Officer", "");

        assertThat(text).startsWith("\uFEFF\"# J-26-0031\",").contains("\"Íñigo \"\"Nito\"\" Campoverde, Muñatón\"");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(rows(text)).hasSize(3);
        assertThat(rows(text).get(2).toList())
                .startsWith("1A", PERSON, "USCO-26-0001", "Cleared", "Blocked")
                .endsWith("Wheelchair", "2027-05-01");
    }

    @Test
    void theFirstLineSaysWhoLetItLeaveForWhomWhenAndForWhat() throws IOException {
        List<String> comment =
                rows(csv("Noé", SPANISH, "Ana Muestra", "puerta 4")).getFirst().toList();

        assertThat(comment)
                .containsExactly(
                        "# J-26-0031",
                        "Ana Muestra",
                        "Colombia",
                        "1 de diciembre de 2026, 09:00 America/Bogota",
                        "Para la empresa o el comandante",
                        "puerta 4");
    }

    private static String csv(String name, Locale language, String officer, String note) {
        byte[] bytes = ManifestCsv.write(InventedPapers.manifest(name), null, mark(language, officer, note));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> rows(String text) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
    }
}
