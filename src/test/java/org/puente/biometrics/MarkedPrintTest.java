package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.matching.FingerprintImage;
import org.puente.matching.Minutia;

class MarkedPrintTest {

    private static final FingerprintImage WHITE = white();

    @Test
    void aMarkIsDrawnWhereItWasSetAndNowhereElse() {
        ComparisonSheet.Mark mark = new ComparisonSheet.Mark(100, 60, Minutia.Type.BIFURCATION);

        BufferedImage drawn = MarkedPrint.draw(WHITE, List.of(mark), _ -> "");

        assertThat(drawn.getRGB(94, 60) & 0xffffff)
                .as("the left side of its square")
                .isNotEqualTo(0xffffff);
        assertThat(drawn.getRGB(100, 60) & 0xffffff)
                .as("the place itself stays to be seen")
                .isEqualTo(0xffffff);
        assertThat(drawn.getRGB(40, 60) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void aPairedMarkHasItsNumberBesideIt() {
        ComparisonSheet.Mark mark = new ComparisonSheet.Mark(100, 60, Minutia.Type.ENDING);

        assertThat(coloured(MarkedPrint.draw(WHITE, List.of(mark), _ -> "8")))
                .isGreaterThan(coloured(MarkedPrint.draw(WHITE, List.of(mark), _ -> "")));
    }

    private static long coloured(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(colour -> (colour & 0xffffff) != 0xffffff)
                .count();
    }

    private static FingerprintImage white() {
        byte[] pixels = new byte[200 * 120];
        Arrays.fill(pixels, (byte) 255);
        return new FingerprintImage(200, 120, 500, pixels);
    }
}
