package org.puente.matching;

/** {@link CodeScan} for any JVM. */
final class ScalarScan implements CodeScan {

    private static final int LANES = CodeLayout.LANES;

    @Override
    public void nearest(int[] probe, int count, int[] laid, int from, int to, int[] nearest) {
        for (int i = 0; i < count; i++) {
            int code = i * CylinderShape.WORDS;
            int word0 = probe[code];
            int word1 = probe[code + 1];
            int word2 = probe[code + 2];
            int word3 = probe[code + 3];
            int best = 0;
            for (int group = from; group < to; group += CodeLayout.GROUP) {
                for (int lane = group; lane < group + LANES; lane++) {
                    int common = Integer.bitCount(laid[lane] & word0)
                            + Integer.bitCount(laid[lane + LANES] & word1)
                            + Integer.bitCount(laid[lane + 2 * LANES] & word2)
                            + Integer.bitCount(laid[lane + 3 * LANES] & word3);
                    best = Math.max(best, CodeLayout.nearness(common, laid[lane + CodeLayout.KEYS]));
                }
            }
            nearest[i] = best;
        }
    }
}
