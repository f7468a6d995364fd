package org.puente.matching;

/**
 * How much a neighbour counts in a cell: by its distance from the cell's centre and by how its direction differs.
 *
 * <p>Cappelli, Ferrara and Maltoni, TPAMI 2010, equations 4–11: a Gaussian over distance times the part of a Gaussian
 * over direction that falls into the cell's section. Both come from tables.
 */
final class Contribution {

    /** Standard deviation over distance, pixels at 500 dpi. */
    private static final double DISTANCE_SPREAD = 28 / 3.0;
    /** Standard deviation over direction, radians. */
    private static final double DIRECTION_SPREAD = 2 * Math.PI / 9;

    /** Beyond this distance nothing is counted, pixels. */
    static final double REACH = 3 * DISTANCE_SPREAD;

    private static final int REACH_SQUARED = (int) (REACH * REACH);
    private static final int TURNS = 256;

    private static final float[] BY_SQUARED_DISTANCE = new float[REACH_SQUARED + 1];
    /** For a neighbour turned by so many 256ths, the parts that fall into each section. */
    private static final float[][] BY_TURN = new float[TURNS][CylinderShape.SECTIONS];

    static {
        double peak = 1 / (DISTANCE_SPREAD * Math.sqrt(2 * Math.PI));
        for (int squared = 0; squared < BY_SQUARED_DISTANCE.length; squared++) {
            BY_SQUARED_DISTANCE[squared] =
                    (float) (peak * Math.exp(-squared / (2 * DISTANCE_SPREAD * DISTANCE_SPREAD)));
        }
        for (int turn = 0; turn < TURNS; turn++) {
            for (int section = 0; section < CylinderShape.SECTIONS; section++) {
                double difference = 2 * Math.PI * turn / TURNS - CylinderShape.sectionMiddle(section);
                BY_TURN[turn][section] = (float) partInSection(Math.abs(Math.IEEEremainder(difference, 2 * Math.PI)));
            }
        }
    }

    private Contribution() {}

    /** Adds what a neighbour contributes to the sections of a cell from which it lies at this squared distance. */
    static void add(double squaredDistance, int turn, float[] sections) {
        if (squaredDistance < REACH_SQUARED) {
            float near = BY_SQUARED_DISTANCE[(int) squaredDistance];
            float[] parts = BY_TURN[turn];
            for (int section = 0; section < parts.length; section++) {
                sections[section] += near * parts[section];
            }
        }
    }

    private static double partInSection(double difference) {
        return normal((difference + CylinderShape.SECTION_WIDTH / 2) / DIRECTION_SPREAD)
                - normal((difference - CylinderShape.SECTION_WIDTH / 2) / DIRECTION_SPREAD);
    }

    /** The normal distribution function, by Abramowitz and Stegun 26.2.17; its error is below 7.5e-8. */
    private static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double polynomial =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double tail = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
        return z >= 0 ? 1 - tail : tail;
    }
}
