package org.puente.reporting;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.puente.countries.Country;

/** A quarter's published figures as a table of text: RFC 4180; codes and numbers alone, and no cell runs as a formula. */
final class FiguresCsv {

    static final String HIDDEN = "hidden";
    private static final String WHOLE = "all";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private FiguresCsv() {}

    static String write(Country country, Quarter quarter, List<PublishedCell> cells) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(text, CSVFormat.RFC4180)) {
            rows.printRecord("country", "quarter", "figure", "month", "value");
            for (PublishedCell cell : cells) {
                rows.printRecord(
                        country.code(),
                        quarter.year() + "-Q" + quarter.number(),
                        safe(cell.figure()),
                        cell.part() == 0 ? WHOLE : String.valueOf(cell.part()),
                        cell.value().map(String::valueOf).orElse(HIDDEN));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The cells of a file that {@link #write} wrote. */
    static List<PublishedCell> read(String file) {
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file))) {
            return rows.stream()
                    .map(row -> new PublishedCell(
                            row.get("figure"),
                            row.get("month").equals(WHOLE) ? 0 : Integer.parseInt(row.get("month")),
                            row.get("value").equals(HIDDEN)
                                    ? Optional.empty()
                                    : Optional.of(Long.valueOf(row.get("value")))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell as it is, or after an apostrophe if a spreadsheet would run it. */
    static String safe(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
