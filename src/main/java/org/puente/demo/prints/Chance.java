package org.puente.demo.prints;

import java.util.SplittableRandom;

/** Repeatable chance: the same seed draws the same numbers, and neighbouring seeds draw unrelated ones. */
final class Chance {

    private static final int SUMMANDS = 6;
    /** Makes the variance of the sum of {@value #SUMMANDS} uniform numbers one. */
    private static final double TO_UNIT_VARIANCE = Math.sqrt(12.0 / SUMMANDS);

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(hash(seed));
    }

    /** Mixes a purpose into a seed, so that the parts of one thing do not repeat one another. */
    static long derive(long seed, long purpose) {
        return hash(hash(seed) + purpose * 0x9e3779b97f4a7c15L);
    }

    /** A number from 0 (included) to 1. */
    double fraction() {
        return random.nextDouble();
    }

    double between(double low, double high) {
        return low + (high - low) * fraction();
    }

    /** A nearly normal number with mean 0 and variance 1, never beyond ±4.3. */
    double normal() {
        double sum = 0;
        for (int i = 0; i < SUMMANDS; i++) {
            sum += random.nextDouble();
        }
        return (sum - SUMMANDS / 2.0) * TO_UNIT_VARIANCE;
    }

    /** The finalizer of MurmurHash3, a bijection that spreads every bit. */
    private static long hash(long seed) {
        long z = (seed ^ (seed >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return z ^ (z >>> 33);
    }
}
