package org.puente.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CylinderEncoderTest {

    private final List<Minutia> finger = RandomPrints.minutiae(1);

    @Test
    void codesStayWhenTheFingerIsShiftedAndTurned() {
        int[] before = codes(finger);
        int[] after = codes(finger.stream()
                .map(minutia -> RandomPrints.turned(minutia, Math.PI / 2, 30))
                .toList());

        assertThat(differentBits(before, after)).isLessThan(bits(before) / 50);
    }

    @Test
    void codesOfDifferentFingersDiffer() {
        int[] one = codes(finger);
        int[] other = codes(RandomPrints.minutiae(2));

        assertThat(differentBits(one, other)).isGreaterThan(bits(one) / 2);
    }

    @Test
    void aMinutiaWithHardlyAnyNeighboursHasNoCode() {
        List<Minutia> three = finger.subList(0, 3);

        assertThat(codes(three)).hasSize(3 * CylinderShape.WORDS).containsOnly(0);
    }

    @Test
    void theDiscHasAsManyCellsAsACodeHasRoomFor() {
        assertThat(CylinderShape.ALONG[CylinderShape.CELLS - 1]).isPositive();
        assertThat(CylinderShape.WORDS * Integer.SIZE).isEqualTo(CylinderShape.BITS);
    }

    private static int[] codes(List<Minutia> minutiae) {
        return EncodedPrint.of(minutiae).codes();
    }

    private static int bits(int[] codes) {
        int bits = 0;
        for (int word : codes) {
            bits += Integer.bitCount(word);
        }
        return bits;
    }

    private static int differentBits(int[] one, int[] other) {
        int bits = 0;
        for (int i = 0; i < one.length; i++) {
            bits += Integer.bitCount(one[i] ^ other[i]);
        }
        return bits;
    }
}
