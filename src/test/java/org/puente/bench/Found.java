package org.puente.bench;

import java.util.UUID;
import org.puente.matching.Candidate;
import org.puente.matching.SearchAnswer.Searched;

/**
 * What one search for a probe gave.
 *
 * @param mate score of the probe's own finger, 0 if it was not found
 * @param other the highest score of any other finger
 */
record Found(double mate, double other) {

    static Found of(Searched answer, UUID mate) {
        double own = 0;
        double other = 0;
        for (Candidate candidate : answer.candidates()) {
            if (candidate.owner().equals(mate)) {
                own = Math.max(own, candidate.score());
            } else {
                other = Math.max(other, candidate.score());
            }
        }
        return new Found(own, other);
    }

    boolean isFirst() {
        return mate > other;
    }

    boolean isIdentified(double threshold) {
        return isFirst() && mate >= threshold;
    }

    /** What a search would have said had the finger not been there: scores of others do not depend on it. */
    boolean isFalseAlarm(double threshold) {
        return other >= threshold;
    }
}
