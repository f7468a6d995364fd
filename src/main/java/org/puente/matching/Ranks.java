package org.puente.matching;

import java.util.Arrays;

/** Some prints of a snapshot with the scores that one tier gave them. */
final class Ranks {

    private int[] positions = {};
    private float[] scores = {};

    /** Keeps the best of all prints of the snapshot. */
    void keepBest(float[] all, int most) {
        positions = Cutoff.best(all, most);
        scores = new float[positions.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = all[positions[i]];
        }
    }

    void set(int[] ofPositions, float[] toScores) {
        positions = ofPositions;
        scores = toScores;
    }

    /** Ascending. */
    int[] positions() {
        return positions;
    }

    float[] scores() {
        return scores;
    }

    /** The best so many positions, ascending. */
    int[] best(int most) {
        return Arrays.stream(Cutoff.best(scores, most))
                .map(index -> positions[index])
                .toArray();
    }

    /** 1 for the best of the tier; equal scores share a rank; 0 for a print that is not among these. */
    int rank(int position) {
        int index = Arrays.binarySearch(positions, position);
        if (index < 0) {
            return 0;
        }
        int better = 0;
        for (float score : scores) {
            if (score > scores[index]) {
                better++;
            }
        }
        return better + 1;
    }
}
