package org.puente.biometrics;

import java.util.List;
import org.puente.matching.FingerprintImage;
import org.puente.matching.Minutia;

/**
 * An examiner's own marks on one finger.
 *
 * @param pairs which marks of the two prints the examiner takes for the same
 * @throws IllegalArgumentException for a pair of marks that do not exist
 */
public record ComparisonSheet(List<Mark> probe, List<Mark> candidate, List<Pair> pairs) {

    public static final ComparisonSheet EMPTY = new ComparisonSheet(List.of(), List.of(), List.of());

    public ComparisonSheet {
        probe = List.copyOf(probe);
        candidate = List.copyOf(candidate);
        pairs = List.copyOf(pairs);
        for (Pair pair : pairs) {
            if (pair.probe >= probe.size() || pair.candidate >= candidate.size()) {
                throw new IllegalArgumentException("A pair of marks that are not there");
            }
        }
    }

    int count() {
        return probe.size() + candidate.size();
    }

    /**
     * A point that an examiner set.
     *
     * @param x pixels from the left, 0–4999
     * @param y pixels from the top, 0–4999
     */
    public record Mark(int x, int y, Minutia.Type kind) {

        public Mark {
            if (x < 0 || y < 0 || x >= FingerprintImage.LONGEST_SIDE || y >= FingerprintImage.LONGEST_SIDE) {
                throw new IllegalArgumentException("A mark outside of any print");
            }
        }
    }

    /** Indexes into the marks of both prints. */
    public record Pair(int probe, int candidate) {

        public Pair {
            if (probe < 0 || candidate < 0) {
                throw new IllegalArgumentException("A pair of marks that are not there");
            }
        }
    }
}
