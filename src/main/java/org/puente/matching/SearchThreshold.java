package org.puente.matching;

/**
 * The score from which a candidate of one finger is worth an examiner's time, by the size of the gallery.
 *
 * <p>SourceAFIS's scores are made so that a score of 10 n has a false match rate of 10<sup>-n</sup> in one comparison;
 * 40 is its nominal 0.01 %. In a search each print is one more chance of a false match. The rate is nominal: what comes
 * of it on real prints, {@code ./puente evaluate search} measures. It says nothing about sums over several fingers.
 */
public final class SearchThreshold {

    private SearchThreshold() {}

    /**
     * @param prints in the gallery, at least one
     * @param falseAlarms the part of searches for somebody who is not there that may name a candidate, above 0 and below 1
     */
    public static double of(int prints, double falseAlarms) {
        if (prints < 1 || falseAlarms <= 0 || falseAlarms >= 1) {
            throw new IllegalArgumentException("No threshold for " + prints + " prints at " + falseAlarms);
        }
        double falseMatches = -Math.expm1(Math.log1p(-falseAlarms) / prints);
        return -10 * Math.log10(falseMatches);
    }
}
