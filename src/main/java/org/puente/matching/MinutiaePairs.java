package org.puente.matching;

import java.util.List;

/**
 * What a matcher found alike in two prints.
 *
 * @param score similarity; 40 is a nominal false match rate of 0.01 % in a 1:1 comparison. It decides nothing
 * @param pairs matched minutiae, empty if nothing was found alike
 */
public record MinutiaePairs(double score, List<Pair> pairs) {

    public MinutiaePairs {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two minutiae taken for the same one.
     *
     * @param probe index into the probe's {@link Template#minutiae}
     * @param candidate index into the candidate's
     */
    public record Pair(int probe, int candidate) {}
}
