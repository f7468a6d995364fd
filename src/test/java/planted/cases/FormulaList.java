package planted.cases;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes cells as somebody typed them. */
class FormulaList {

    String of(String cell) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(text, CSVFormat.RFC4180)) {
            rows.printRecord(cell);
        }
        return text.toString();
    }
}
