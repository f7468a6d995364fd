package org.puente.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeScanTest {

    private static final int PROBES = 37;

    private final Random random = new Random(5);

    @Test
    void vectorsAndScalarsFindTheSame() {
        assumeTrue(
                ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent(),
                "this JVM was started without vectors");
        int[] probe = codes(PROBES);
        for (int minutiae = 0; minutiae < 100; minutiae++) {
            int[] laid = laid(codes(minutiae));

            assertThat(nearest(new VectorScan(), probe, laid)).isEqualTo(nearest(new ScalarScan(), probe, laid));
        }
    }

    @Test
    void theNearestHasMostCommonBitsForItsOwn() {
        int[] probe = codes(PROBES);
        int[] codes = codes(33);
        int[] laid = laid(codes);
        int[] nearest = nearest(new ScalarScan(), probe, laid);

        for (int i = 0; i < PROBES; i++) {
            int found = CodeLayout.minutia(nearest[i]);
            int bits = CodeLayout.bits(laid, 0, found);
            assertThat(bits).isEqualTo(common(codes, found, codes, found));
            assertThat(CodeLayout.commonBits(nearest[i], bits)).isEqualTo(common(probe, i, codes, found));
            for (int other = 0; other < 33; other++) {
                assertThat(2 * common(probe, i, codes, other) - common(codes, other, codes, other))
                        .isLessThanOrEqualTo(2 * common(probe, i, codes, found) - bits);
            }
        }
    }

    @Test
    void aMinutiaWithoutACodeIsNearToNone() {
        int[] laid = laid(new int[2 * CylinderShape.WORDS]);

        assertThat(nearest(new ScalarScan(), codes(PROBES), laid)).containsOnly(0);
    }

    private int[] codes(int minutiae) {
        return random.ints((long) minutiae * CylinderShape.WORDS)
                .map(word -> word & random.nextInt())
                .toArray();
    }

    private static int[] laid(int[] codes) {
        int[] laid = new int[CodeLayout.length(codes.length / CylinderShape.WORDS)];
        CodeLayout.lay(codes, laid, 0);
        return laid;
    }

    private static int[] nearest(CodeScan scan, int[] probe, int[] laid) {
        int[] nearest = new int[PROBES];
        scan.nearest(probe, PROBES, laid, 0, laid.length, nearest);
        return nearest;
    }

    private static int common(int[] codes, int minutia, int[] others, int other) {
        int common = 0;
        for (int word = 0; word < CylinderShape.WORDS; word++) {
            common += Integer.bitCount(
                    codes[minutia * CylinderShape.WORDS + word] & others[other * CylinderShape.WORDS + word]);
        }
        return common;
    }
}
