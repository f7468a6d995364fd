package org.puente.matching;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;

/**
 * Scores one probe against candidates, one to one. Setting a probe up costs more than a score, so keep the verifier for
 * all candidates of that probe. Safe to share between threads.
 */
public final class Verifier {

    private final FingerprintMatcher matcher;

    public Verifier(Template probe) {
        matcher = new FingerprintMatcher(probe.prepared());
    }

    /** Similarity from 0 upwards; 40 is a nominal false match rate of 0.01 % for this one comparison. */
    public double score(Template candidate) {
        return score(candidate.prepared());
    }

    double score(FingerprintTemplate candidate) {
        return matcher.match(candidate);
    }

    /** The score together with the minutiae it rests on; slower than the score alone. */
    public MinutiaePairs pairs(Template candidate) {
        try (PairCapture capture = new PairCapture()) {
            double score = score(candidate);
            return new MinutiaePairs(score, capture.pairs());
        }
    }
}
