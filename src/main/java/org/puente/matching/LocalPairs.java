package org.puente.matching;

/**
 * Each minutia of a probe with the one of a print whose surroundings are most like its own. One thread's scratch paper.
 *
 * <p>Likeness is Dice's coefficient of the codes, twice the common bits by all bits. Cappelli, Ferrara and Maltoni,
 * TPAMI 2010, equation 17, divide norms instead, for codes that are masked.
 */
final class LocalPairs {

    /** Pairs that are less alike than this count for nothing. */
    static final float ALIKE_FROM = 0.5f;

    private static final float[] RECIPROCAL = new float[2 * CylinderShape.BITS + 1];

    static {
        for (int i = 1; i < RECIPROCAL.length; i++) {
            RECIPROCAL[i] = 1f / i;
        }
    }

    private final CodeScan scan;
    private final int[] nearest = new int[PackedMinutia.MOST];
    /** By how much each pair is more alike than {@link #ALIKE_FROM}. */
    final float[] excess = new float[PackedMinutia.MOST];
    /** Place of the print's minutia of each pair. */
    final int[] places = new int[PackedMinutia.MOST];

    LocalPairs(CodeScan scan) {
        this.scan = scan;
    }

    /** Fills in the pairs of the first so many minutiae of the probe. */
    void find(Probe probe, int count, Block block, int print) {
        int from = block.codesFrom[print];
        int minutiaeFrom = block.minutiaeFrom[print];
        scan.nearest(probe.codes, count, block.codes, from, block.codesFrom[print + 1], nearest);
        for (int i = 0; i < count; i++) {
            int nearness = nearest[i];
            if (nearness == 0) {
                excess[i] = 0;
                continue;
            }
            int minutia = CodeLayout.minutia(nearness);
            int bits = CodeLayout.bits(block.codes, from, minutia);
            int common = CodeLayout.commonBits(nearness, bits);
            excess[i] = 2 * common * RECIPROCAL[probe.bits[i] + bits] - ALIKE_FROM;
            places[i] = block.places[minutiaeFrom + minutia];
        }
    }
}
