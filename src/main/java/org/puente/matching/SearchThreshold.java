package org.puente.matching;

/**
 * The score from which a candidate is worth an examiner's time, by the size of the gallery and the fingers searched for.
 *
 * <p>SourceAFIS's scores are made so that a score of 10 n has a false match rate of 10<sup>-n</sup> in one comparison;
 * 40 is its nominal 0.01 %. In a search each print is one more chance of a false match, and the score of several fingers
 * is the sum of each one's. The rates are nominal: what comes of them on real prints, {@code ./puente evaluate
 * thresholds} measures.
 */
public final class SearchThreshold {

    private static final double TEN = Math.log(10) / 10;
    private static final double HIGHEST = 1000;
    private static final double EXACT = 1e-9;

    private SearchThreshold() {}

    /**
     * For one finger.
     *
     * @param prints in the gallery, at least one
     * @param falseAlarms the part of searches for somebody who is not there that may name a candidate, above 0 and below 1
     */
    public static double of(int prints, double falseAlarms) {
        return -Math.log(falseMatches(prints, falseAlarms)) / TEN;
    }

    /**
     * For the sum of several fingers' scores, each of which is taken for independent of the others: then a stranger's sum
     * is Erlang distributed.
     *
     * @param prints that each finger is compared with, at least one
     * @param fingers at least one
     * @param falseAlarms as above
     */
    public static double of(int prints, int fingers, double falseAlarms) {
        if (fingers < 1) {
            throw new IllegalArgumentException("No threshold for " + fingers + " fingers");
        }
        double allowed = falseMatches(prints, falseAlarms);
        double low = 0;
        double high = HIGHEST;
        while (high - low > EXACT) {
            double middle = (low + high) / 2;
            if (reaches(middle, fingers) > allowed) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** How often a stranger's sum reaches a score. */
    private static double reaches(double score, int fingers) {
        double x = score * TEN;
        double term = 1;
        double sum = 1;
        for (int finger = 1; finger < fingers; finger++) {
            term *= x / finger;
            sum += term;
        }
        return Math.exp(-x) * sum;
    }

    private static double falseMatches(int prints, double falseAlarms) {
        if (prints < 1 || falseAlarms <= 0 || falseAlarms >= 1) {
            throw new IllegalArgumentException("No threshold for " + prints + " prints at " + falseAlarms);
        }
        return -Math.expm1(Math.log1p(-falseAlarms) / prints);
    }
}
