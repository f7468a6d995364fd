package org.puente.reporting;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.puente.countries.Country;
import org.puente.portal.SafeCsv;

/** A quarter's published figures as a table of text: codes and numbers alone. */
final class FiguresCsv {

    static final String HIDDEN = "hidden";
    private static final String WHOLE = "all";

    private FiguresCsv() {}

    static String write(Country country, Quarter quarter, List<PublishedCell> cells) {
        SafeCsv rows = new SafeCsv().add(List.of("country", "quarter", "figure", "month", "value"));
        for (PublishedCell cell : cells) {
            rows.add(List.of(
                    country.code(),
                    quarter.year() + "-Q" + quarter.number(),
                    cell.figure(),
                    cell.part() == 0 ? WHOLE : String.valueOf(cell.part()),
                    cell.value().map(String::valueOf).orElse(HIDDEN)));
        }
        return rows.toString();
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
}
