package org.puente.matching;

import static jdk.incubator.vector.VectorOperators.BIT_COUNT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.MAX;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** {@link CodeScan} with the Vector API, which still incubates; only loaded where the JVM has it. */
final class VectorScan implements CodeScan {

    private static final VectorSpecies<Integer> SPECIES = IntVector.SPECIES_PREFERRED.length() < CodeLayout.LANES
            ? IntVector.SPECIES_PREFERRED
            : IntVector.SPECIES_512;
    private static final int STEP = SPECIES.length();
    private static final int LANES = CodeLayout.LANES;

    @Override
    public void nearest(int[] probe, int count, int[] laid, int from, int to, int[] nearest) {
        for (int i = 0; i < count; i++) {
            int code = i * CylinderShape.WORDS;
            IntVector word0 = IntVector.broadcast(SPECIES, probe[code]);
            IntVector word1 = IntVector.broadcast(SPECIES, probe[code + 1]);
            IntVector word2 = IntVector.broadcast(SPECIES, probe[code + 2]);
            IntVector word3 = IntVector.broadcast(SPECIES, probe[code + 3]);
            IntVector best = IntVector.zero(SPECIES);
            for (int group = from; group < to; group += CodeLayout.GROUP) {
                for (int lane = group; lane < group + LANES; lane += STEP) {
                    IntVector common = common(laid, lane, word0)
                            .add(common(laid, lane + LANES, word1))
                            .add(common(laid, lane + 2 * LANES, word2))
                            .add(common(laid, lane + 3 * LANES, word3));
                    IntVector keys = IntVector.fromArray(SPECIES, laid, lane + CodeLayout.KEYS);
                    best = best.max(common.lanewise(LSHL, 9).add(keys));
                }
            }
            nearest[i] = best.reduceLanes(MAX);
        }
    }

    private static IntVector common(int[] laid, int from, IntVector word) {
        return IntVector.fromArray(SPECIES, laid, from).and(word).lanewise(BIT_COUNT);
    }
}
