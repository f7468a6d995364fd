package org.puente.demo.prints;

import java.util.ArrayList;
import java.util.List;

/** Where the ridge flow of a pattern turns: cores, around which ridges bend, and deltas, where three flows meet. */
record Singularities(List<Point> cores, List<Point> deltas) {

    /** Pixels of the master print. */
    record Point(double x, double y) {}

    static Singularities place(Pattern pattern, Chance chance, int width, int height) {
        Point centre = new Point(width / 2.0 + chance.normal() * 5, height * 0.42 + chance.normal() * 8);
        return switch (pattern) {
            case ARCH -> new Singularities(List.of(), List.of());
            case TENTED_ARCH ->
                new Singularities(
                        List.of(centre), List.of(beside(centre, chance.normal() * 3, chance.between(45, 70))));
            case LEFT_LOOP ->
                new Singularities(
                        List.of(centre), List.of(beside(centre, chance.between(48, 78), chance.between(55, 90))));
            case RIGHT_LOOP ->
                new Singularities(
                        List.of(centre), List.of(beside(centre, -chance.between(48, 78), chance.between(55, 90))));
            case WHORL -> whorl(centre, chance);
        };
    }

    private static Singularities whorl(Point centre, Chance chance) {
        double half = chance.between(8, 38) / 2;
        double tilt = Math.PI / 2 + chance.normal() * 0.35;
        double dx = Math.cos(tilt) * half;
        double dy = Math.sin(tilt) * half;
        List<Point> deltas = new ArrayList<>();
        deltas.add(beside(centre, chance.between(58, 88), chance.between(60, 95)));
        deltas.add(beside(centre, -chance.between(58, 88), chance.between(60, 95)));
        return new Singularities(List.of(beside(centre, -dx, -dy), beside(centre, dx, dy)), List.copyOf(deltas));
    }

    private static Point beside(Point point, double dx, double dy) {
        return new Point(point.x + dx, point.y + dy);
    }
}
