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

    /** Two codes of the probe at a time: what is read of the print serves both. The last of an odd number goes twice. */
    @Override
    public void nearest(int[] probe, int count, int[] laid, int from, int to, int[] nearest) {
        for (int i = 0; i < count; i += 2) {
            int other = Math.min(i + 1, count - 1);
            IntVector one0 = word(probe, i, 0);
            IntVector one1 = word(probe, i, 1);
            IntVector one2 = word(probe, i, 2);
            IntVector one3 = word(probe, i, 3);
            IntVector other0 = word(probe, other, 0);
            IntVector other1 = word(probe, other, 1);
            IntVector other2 = word(probe, other, 2);
            IntVector other3 = word(probe, other, 3);
            IntVector bestOfOne = IntVector.zero(SPECIES);
            IntVector bestOfOther = IntVector.zero(SPECIES);
            for (int group = from; group < to; group += CodeLayout.GROUP) {
                for (int lane = group; lane < group + LANES; lane += STEP) {
                    IntVector word0 = IntVector.fromArray(SPECIES, laid, lane);
                    IntVector word1 = IntVector.fromArray(SPECIES, laid, lane + LANES);
                    IntVector word2 = IntVector.fromArray(SPECIES, laid, lane + 2 * LANES);
                    IntVector word3 = IntVector.fromArray(SPECIES, laid, lane + 3 * LANES);
                    IntVector keys = IntVector.fromArray(SPECIES, laid, lane + CodeLayout.KEYS);
                    IntVector commonWithOne = common(word0, one0)
                            .add(common(word1, one1))
                            .add(common(word2, one2).add(common(word3, one3)));
                    IntVector commonWithOther = common(word0, other0)
                            .add(common(word1, other1))
                            .add(common(word2, other2).add(common(word3, other3)));
                    bestOfOne = bestOfOne.max(nearness(commonWithOne, keys));
                    bestOfOther = bestOfOther.max(nearness(commonWithOther, keys));
                }
            }
            nearest[i] = bestOfOne.reduceLanes(MAX);
            nearest[other] = bestOfOther.reduceLanes(MAX);
        }
    }

    private static IntVector word(int[] probe, int code, int word) {
        return IntVector.broadcast(SPECIES, probe[code * CylinderShape.WORDS + word]);
    }

    private static IntVector common(IntVector words, IntVector word) {
        return words.and(word).lanewise(BIT_COUNT);
    }

    /** {@link CodeLayout#nearness} in each lane. */
    private static IntVector nearness(IntVector common, IntVector keys) {
        return common.lanewise(LSHL, CodeLayout.COMMON_SHIFT).add(keys);
    }
}
