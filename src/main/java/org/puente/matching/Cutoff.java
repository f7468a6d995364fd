package org.puente.matching;

import java.util.Arrays;

/** Which of many scores are the best; where scores are equal, those that come first. Takes time proportional to N. */
final class Cutoff {

    private static final int HALF = 16;
    private static final int BINS = 1 << HALF;

    private Cutoff() {}

    /**
     * @param scores those that are not above zero are never among the best
     * @return indexes of the best, ascending; at most {@code most}
     */
    static int[] best(float[] scores, int most) {
        if (most <= 0) {
            return new int[0];
        }
        int lowest = lowestKept(scores, most);
        int[] best = new int[Math.min(most, scores.length)];
        int spareEqual = most - countAbove(scores, lowest);
        int found = 0;
        for (int i = 0; i < scores.length; i++) {
            int bits = order(scores[i]);
            if (bits > lowest || bits == lowest && bits > 0 && spareEqual-- > 0) {
                best[found++] = i;
            }
        }
        return Arrays.copyOf(best, found);
    }

    /** Floats that are not negative have the order of their bits. */
    private static int order(float score) {
        return score > 0 ? Float.floatToRawIntBits(score) : 0;
    }

    /** The bits of the lowest score that is kept: first its upper half, by a histogram, then its lower one. */
    private static int lowestKept(float[] scores, int most) {
        int[] upper = new int[BINS];
        for (float score : scores) {
            upper[order(score) >>> HALF]++;
        }
        int above = 0;
        int bin = BINS - 1;
        while (bin > 0 && above + upper[bin] < most) {
            above += upper[bin--];
        }
        int[] lower = new int[BINS];
        for (float score : scores) {
            int bits = order(score);
            if (bits >>> HALF == bin) {
                lower[bits & BINS - 1]++;
            }
        }
        int low = BINS - 1;
        while (low > 0 && above + lower[low] < most) {
            above += lower[low--];
        }
        return bin << HALF | low;
    }

    private static int countAbove(float[] scores, int lowest) {
        int count = 0;
        for (float score : scores) {
            if (order(score) > lowest) {
                count++;
            }
        }
        return count;
    }
}
