package org.puente.demo.prints;

/**
 * Gabor kernels for every direction and ridge period that occurs: each answers strongly where ridges of its direction and
 * period lie, and not at all to an even grey.
 */
final class RidgeFilters {

    static final int RADIUS = 5;
    static final int SIDE = 2 * RADIUS + 1;

    private static final int DIRECTIONS = 48;
    private static final int PERIODS = 7;
    /** Ridge periods in pixels of 250 dpi: 0.38 to 0.56 mm, as on adult fingers. */
    private static final double SHORTEST_PERIOD = 3.7;

    private static final double LONGEST_PERIOD = 5.5;
    /** Width of the window in ridge periods. */
    private static final double SPREAD = 0.52;

    private static final double GAIN = 0.28;

    private static final float[][] KERNELS = kernels();

    private RidgeFilters() {}

    /** The number of the kernel nearest to a direction (radians, 0–π) and a period (pixels). */
    static int nearest(double direction, double period) {
        int d = (int) Math.round(direction / Math.PI * DIRECTIONS) % DIRECTIONS;
        double step = (LONGEST_PERIOD - SHORTEST_PERIOD) / (PERIODS - 1);
        int p = Math.clamp(Math.round((period - SHORTEST_PERIOD) / step), 0, PERIODS - 1);
        return d * PERIODS + p;
    }

    /** Its weights, row after row. */
    static float[] kernel(int number) {
        return KERNELS[number];
    }

    private static float[][] kernels() {
        float[][] kernels = new float[DIRECTIONS * PERIODS][];
        for (int d = 0; d < DIRECTIONS; d++) {
            for (int p = 0; p < PERIODS; p++) {
                double period = SHORTEST_PERIOD + (LONGEST_PERIOD - SHORTEST_PERIOD) * p / (PERIODS - 1);
                kernels[d * PERIODS + p] = kernel(Math.PI * d / DIRECTIONS, period);
            }
        }
        return kernels;
    }

    private static float[] kernel(double direction, double period) {
        double[] window = new double[SIDE * SIDE];
        double[] wave = new double[SIDE * SIDE];
        double windowSum = 0;
        double waveSum = 0;
        double sigma = period * SPREAD;
        for (int y = -RADIUS; y <= RADIUS; y++) {
            for (int x = -RADIUS; x <= RADIUS; x++) {
                int i = (y + RADIUS) * SIDE + x + RADIUS;
                double across = -x * Math.sin(direction) + y * Math.cos(direction);
                window[i] = Math.exp(-(x * x + y * y) / (2 * sigma * sigma));
                wave[i] = window[i] * Math.cos(2 * Math.PI * across / period);
                windowSum += window[i];
                waveSum += wave[i];
            }
        }
        return balanced(wave, window, waveSum / windowSum);
    }

    private static float[] balanced(double[] wave, double[] window, double offset) {
        double strength = 0;
        for (int i = 0; i < wave.length; i++) {
            wave[i] -= window[i] * offset;
            strength += Math.abs(wave[i]);
        }
        float[] kernel = new float[wave.length];
        for (int i = 0; i < wave.length; i++) {
            kernel[i] = (float) (wave[i] / (strength * GAIN));
        }
        return kernel;
    }
}
