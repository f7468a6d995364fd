package org.puente.demo.prints;

/** A gently varying quantity over an image: normal numbers on a coarse grid, smoothly joined. */
final class SmoothField {

    private final int width;
    private final float[] values;

    private SmoothField(int width, float[] values) {
        this.width = width;
        this.values = values;
    }

    /**
     * @param columns cells of the grid from left to right; more cells, finer grain
     * @param rows cells from top to bottom
     * @param width pixels
     * @param height pixels
     */
    static SmoothField draw(Chance chance, int columns, int rows, int width, int height) {
        int stride = columns + 1;
        float[] knots = new float[stride * (rows + 1)];
        for (int i = 0; i < knots.length; i++) {
            knots[i] = (float) chance.normal();
        }
        float[] values = new float[width * height];
        for (int y = 0; y < height; y++) {
            float v = (float) y * rows / height;
            int row = (int) v;
            float down = ease(v - row);
            for (int x = 0; x < width; x++) {
                float u = (float) x * columns / width;
                int column = (int) u;
                float right = ease(u - column);
                int knot = row * stride + column;
                float above = knots[knot] + (knots[knot + 1] - knots[knot]) * right;
                float below = knots[knot + stride] + (knots[knot + stride + 1] - knots[knot + stride]) * right;
                values[y * width + x] = above + (below - above) * down;
            }
        }
        return new SmoothField(width, values);
    }

    float at(int x, int y) {
        return values[y * width + x];
    }

    private static float ease(float t) {
        return t * t * (3 - 2 * t);
    }
}
