package org.puente.reporting;

import java.util.List;
import java.util.Optional;
import org.puente.countries.Country;
import org.puente.portal.Figure;

/**
 * One figure over several quarters, the own side's with what partners published beside it.
 *
 * @param key of its texts
 * @param shared one figure of both sides, with nothing beside it
 * @param points the earliest quarter first
 */
public record FigureSeries(String key, Figure.Unit unit, boolean shared, List<Point> points) {

    public FigureSeries {
        points = List.copyOf(points);
    }

    /** Whose published numbers stand beside it, in any of the quarters. */
    public List<Country> partners() {
        return points.stream()
                .flatMap(point -> point.beside().stream())
                .map(Beside::partner)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @param counted empty where nothing happened in the quarter of which the figure could be said
     * @param beside of partners who published the quarter
     */
    public record Point(Quarter quarter, Optional<Figure.Counted> counted, List<Beside> beside) {

        public Point {
            beside = List.copyOf(beside);
        }

        public Optional<Beside> of(Country partner) {
            return beside.stream()
                    .filter(each -> each.partner().equals(partner))
                    .findFirst();
        }
    }
}
