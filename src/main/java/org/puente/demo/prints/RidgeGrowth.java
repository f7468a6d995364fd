package org.puente.demo.prints;

import static org.puente.demo.prints.RidgeFilters.RADIUS;
import static org.puente.demo.prints.RidgeFilters.SIDE;

/**
 * Lets ridges grow out of noise, as Cappelli's SFinGe does: filtering again and again along the local direction and
 * period makes parallel ridges, and where they do not fit together, minutiae arise.
 */
final class RidgeGrowth {

    private static final int ROUNDS = 9;
    private static final float FIRST_NOISE = 0.25f;
    private static final float GAIN = 1.25f;

    private final int width;
    private final int height;
    private final int stride;

    RidgeGrowth(int width, int height) {
        this.width = width;
        this.height = height;
        stride = width + 2 * RADIUS;
    }

    /**
     * @param filters the kernel's number for every pixel
     * @return ridges as values from -1 (valley) to 1 (ridge)
     */
    float[] grow(int[] filters, Chance chance) {
        float[] now = noise(chance);
        float[] next = new float[now.length];
        for (int round = 0; round < ROUNDS; round++) {
            filter(now, next, filters);
            float[] spent = now;
            now = next;
            next = spent;
        }
        return withoutMargin(now);
    }

    private float[] noise(Chance chance) {
        float[] field = new float[stride * (height + 2 * RADIUS)];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                field[(y + RADIUS) * stride + x + RADIUS] = (float) chance.normal() * FIRST_NOISE;
            }
        }
        return field;
    }

    private void filter(float[] from, float[] to, int[] filters) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float answer = GAIN * answer(from, y * stride + x, RidgeFilters.kernel(filters[y * width + x]));
                to[(y + RADIUS) * stride + x + RADIUS] = Math.clamp(answer, -1f, 1f);
            }
        }
    }

    /** Sums in four strands, since one long chain of additions would take three times as long. */
    private float answer(float[] field, int corner, float[] kernel) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int row = 0; row < SIDE; row++) {
            int f = corner + row * stride;
            int k = row * SIDE;
            a += kernel[k] * field[f] + kernel[k + 4] * field[f + 4] + kernel[k + 8] * field[f + 8];
            b += kernel[k + 1] * field[f + 1] + kernel[k + 5] * field[f + 5] + kernel[k + 9] * field[f + 9];
            c += kernel[k + 2] * field[f + 2] + kernel[k + 6] * field[f + 6] + kernel[k + 10] * field[f + 10];
            d += kernel[k + 3] * field[f + 3] + kernel[k + 7] * field[f + 7];
        }
        return (a + b) + (c + d);
    }

    private float[] withoutMargin(float[] field) {
        float[] ridges = new float[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(field, (y + RADIUS) * stride + RADIUS, ridges, y * width, width);
        }
        return ridges;
    }
}
