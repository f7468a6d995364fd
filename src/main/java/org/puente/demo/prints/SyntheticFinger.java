package org.puente.demo.prints;

import org.puente.matching.FingerprintImage;
import org.puente.matching.Hand;

/**
 * An invented finger: its ridges, from which impressions are taken. It belongs to nobody. Impostors among such fingers
 * score higher than among real ones, so no threshold may be chosen on them.
 */
public final class SyntheticFinger {

    /** Size of the master print at 250 dpi, 22 × 28 mm. */
    static final int WIDTH = 216;

    static final int HEIGHT = 280;

    private static final double USUAL_PERIOD = 4.5;
    /** Below this part of the height, towards the crease, ridges grow wider. */
    private static final double TOWARDS_CREASE = 0.62;

    private final long seed;
    private final Pattern pattern;
    private final float[] ridges;

    private SyntheticFinger(long seed, Pattern pattern, float[] ridges) {
        this.seed = seed;
        this.pattern = pattern;
        this.ridges = ridges;
    }

    /** The finger of a seed, always the same one; of a right hand for even seeds. */
    public static SyntheticFinger of(long seed) {
        return of(seed, seed % 2 == 0 ? Hand.RIGHT : Hand.LEFT);
    }

    /** The finger of a seed; the hand decides to which side most loops open. */
    public static SyntheticFinger of(long seed, Hand hand) {
        Chance chance = new Chance(seed);
        Pattern pattern = Pattern.draw(chance, hand);
        OrientationField orientation = new OrientationField(pattern, chance, WIDTH, HEIGHT);
        int[] filters = filters(orientation, chance);
        return new SyntheticFinger(seed, pattern, new RidgeGrowth(WIDTH, HEIGHT).grow(filters, chance));
    }

    /**
     * One touch of this finger on a scanner of 500 dpi: moved, turned, stretched, worn, partly in contact.
     *
     * @param impressionSeed the same seed gives the same bytes
     * @param width pixels
     * @param height pixels
     * @param difficulty 0 (a careful capture) to 1 (a hasty one)
     */
    public FingerprintImage impression(long impressionSeed, int width, int height, double difficulty) {
        return new Impression(this, width, height, difficulty).take(new Chance(Chance.derive(seed, impressionSeed)));
    }

    Pattern pattern() {
        return pattern;
    }

    /** The ridges at a place of the master print, -1 to 1, or {@link Float#NaN} beside it. */
    float ridgeAt(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= WIDTH - 1 || top >= HEIGHT - 1) {
            return Float.NaN;
        }
        float right = (float) (x - left);
        float down = (float) (y - top);
        int i = top * WIDTH + left;
        float above = ridges[i] + (ridges[i + 1] - ridges[i]) * right;
        float below = ridges[i + WIDTH] + (ridges[i + WIDTH + 1] - ridges[i + WIDTH]) * right;
        return above + (below - above) * down;
    }

    private static int[] filters(OrientationField orientation, Chance chance) {
        double usual = USUAL_PERIOD + chance.normal() * 0.22;
        SmoothField variation = SmoothField.draw(chance, 5, 6, WIDTH, HEIGHT);
        int[] filters = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            double crease = Math.max(0, (y - HEIGHT * TOWARDS_CREASE) / (HEIGHT * (1 - TOWARDS_CREASE)));
            for (int x = 0; x < WIDTH; x++) {
                double period = usual + variation.at(x, y) * 0.35 + crease * 0.45;
                filters[y * WIDTH + x] = RidgeFilters.nearest(orientation.at(x, y), period);
            }
        }
        return filters;
    }
}
