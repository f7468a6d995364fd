package org.puente.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table of text that leaves the portal: RFC 4180, and a cell that a spreadsheet would run as a formula begins with an
 * apostrophe. Nothing else writes one.
 */
public final class SafeCsv {

    /** The last four are the wide forms, which some spreadsheets read as the narrow ones. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder();

    public SafeCsv add(List<String> cells) {
        try (CSVPrinter rows = new CSVPrinter(text, CSVFormat.RFC4180)) {
            rows.printRecord(cells.stream().map(SafeCsv::safe));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** The lines so far, each with its end. */
    @Override
    public String toString() {
        return text.toString();
    }
}
