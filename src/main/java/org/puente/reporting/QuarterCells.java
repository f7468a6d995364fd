package org.puente.reporting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.puente.portal.Figure;
import org.springframework.stereotype.Component;

/** What of a country's figures of a quarter may be published: counts by month with their sums, the others as a whole. */
@Component
class QuarterCells {

    private static final int MONTHS = 3;

    private final List<Figure> figures;
    private final Agreements agreements;

    QuarterCells(List<Figure> figures, Agreements agreements) {
        this.figures = figures;
        this.agreements = agreements;
    }

    /**
     * A figure that both sides share stands in the files of both, so both count it in the same months (UTC); and a country of
     * several agreements leaves it out, else its file less a partner's would be the number that another partner hides.
     */
    List<PublishedCell> of(Country country, Quarter quarter, ZoneId zone) {
        boolean several = agreements.ofCountry(country).size() > 1;
        Map<String, List<Figure>> counts = new LinkedHashMap<>();
        List<PublishedCell> cells = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.isShared() && several) {
                continue;
            }
            if (figure.unit() == Figure.Unit.COUNT) {
                counts.computeIfAbsent(figure.partOf().orElse(figure.key()), _ -> new ArrayList<>())
                        .add(figure);
            } else {
                cells.add(whole(figure, country, quarter, calendar(figure, zone)));
            }
        }
        counts.values()
                .forEach(lines -> cells.addAll(Suppression.published(
                        table(lines, country, quarter, zone), lines.getFirst().partOf())));
        return cells;
    }

    /** A mean or a share of few is hidden as a small count is. */
    private static PublishedCell whole(Figure figure, Country country, Quarter quarter, ZoneId zone) {
        return new PublishedCell(
                figure.key(),
                0,
                figure.in(country, quarter.from(zone), quarter.until(zone))
                        .filter(found -> found.outOf() >= Suppression.LEAST)
                        .map(found -> Math.round(found.value())));
    }

    private static CountTable table(List<Figure> lines, Country country, Quarter quarter, ZoneId zone) {
        return new CountTable(
                lines.stream().map(Figure::key).toList(),
                lines.stream()
                        .map(figure -> IntStream.range(0, MONTHS)
                                .mapToObj(month -> counted(figure, country, quarter, month, calendar(figure, zone)))
                                .toList())
                        .toList());
    }

    private static ZoneId calendar(Figure figure, ZoneId zone) {
        return figure.isShared() ? ZoneOffset.UTC : zone;
    }

    private static long counted(Figure figure, Country country, Quarter quarter, int month, ZoneId zone) {
        Instant from = quarter.month(month).atStartOfDay(zone).toInstant();
        Instant until = quarter.month(month + 1).atStartOfDay(zone).toInstant();
        return Math.round(
                figure.in(country, from, until).map(Figure.Counted::value).orElse(0.0));
    }
}
