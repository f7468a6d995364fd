package org.puente.bench;

/**
 * What one search for a probe gave.
 *
 * @param mate score of the probe's own finger, 0 if it was not found
 * @param other the highest score of any other finger
 */
record Found(double mate, double other) {

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
