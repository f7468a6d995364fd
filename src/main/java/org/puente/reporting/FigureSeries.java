package org.puente.reporting;

import java.util.List;
import java.util.Optional;
import org.puente.portal.Figure;

/**
 * One figure over several quarters.
 *
 * @param key of its texts
 * @param points the earliest quarter first
 */
public record FigureSeries(String key, Figure.Unit unit, List<Point> points) {

    public FigureSeries {
        points = List.copyOf(points);
    }

    /** @param counted empty where nothing happened in the quarter of which the figure could be said */
    public record Point(Quarter quarter, Optional<Figure.Counted> counted) {}
}
