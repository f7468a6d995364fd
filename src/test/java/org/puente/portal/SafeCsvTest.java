package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+57", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠1"})
    void aCellThatASpreadsheetWouldRunBeginsWithAnApostropheWhereverItStands(String nasty) throws IOException {
        assertThat(cells(List.of(nasty, "calm", nasty))).containsExactly("'" + nasty, "calm", "'" + nasty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O’Brien", "a=b", "Ana-María", "'already", "", "#1", "\"=1\"", "a\r\n=1", "a,=1"})
    void aCellThatIsNoFormulaStaysInItsCellAsItIs(String calm) throws IOException {
        assertThat(cells(List.of("", calm, ""))).containsExactly("", calm, "");
    }

    private static List<String> cells(List<String> row) throws IOException {
        return CSVFormat.RFC4180
                .parse(new StringReader(new SafeCsv().add(row).toString()))
                .getRecords()
                .getFirst()
                .toList();
    }
}
