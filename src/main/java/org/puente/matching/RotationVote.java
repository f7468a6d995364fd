package org.puente.matching;

import java.util.Arrays;

/**
 * The first tier: alike surroundings, of which as many as possible are turned by the same angle.
 *
 * <p>The scores of local pairs are consolidated as in fingerprint indexing by minutia cylinder codes (Cappelli, Ferrara
 * and Maltoni, TPAMI 33(5), 2011) and on many processors at once (<i>Large-scale fingerprint identification on GPU</i>,
 * Information Sciences 306, 2015): by a histogram and without looking at places, which is cheap enough for every print.
 */
final class RotationVote {

    private static final int BINS = 32;
    /** Turns by 256ths into bins. */
    private static final int BIN_SHIFT = 3;

    private final LocalPairs pairs;
    private final float[] votes = new float[BINS];

    RotationVote(CodeScan scan) {
        pairs = new LocalPairs(scan);
    }

    /** How alike a probe and a print are, from 0 upwards; looks at so many of the probe's minutiae. */
    float score(Probe probe, int count, Block block, int print) {
        pairs.find(probe, count, block, print);
        Arrays.fill(votes, 0);
        for (int i = 0; i < count; i++) {
            if (pairs.excess[i] > 0) {
                int turn = PackedMinutia.turn(probe.places[i]) - PackedMinutia.turn(pairs.places[i]) & 0xff;
                votes[turn >>> BIN_SHIFT] += pairs.excess[i];
            }
        }
        return highest();
    }

    /** The most votes in three bins side by side, and half of those beside them. */
    private float highest() {
        float highest = 0;
        for (int bin = 0; bin < BINS; bin++) {
            float inside = at(bin) + at(bin + 1) + at(bin + 2);
            highest = Math.max(highest, inside + 0.5f * (at(bin + BINS - 1) + at(bin + 3)));
        }
        return highest;
    }

    private float at(int bin) {
        return votes[bin & BINS - 1];
    }
}
