package org.puente.demo.prints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;
import org.puente.matching.Hand;
import org.puente.matching.Template;
import org.puente.matching.TemplateExtractor;
import org.puente.matching.Verifier;

class SyntheticFingerTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 376;

    private final TemplateExtractor extractor = new TemplateExtractor();

    @Test
    void theSameSeedsGiveTheSameBytes() {
        assertThat(print(7, 1).pixels()).isEqualTo(print(7, 1).pixels());
    }

    @Test
    void neighbouringSeedsGiveOtherBytes() {
        assertThat(print(7, 1).pixels()).isNotEqualTo(print(8, 1).pixels());
        assertThat(print(7, 1).pixels()).isNotEqualTo(print(7, 2).pixels());
    }

    @Test
    void anImpressionHasTheSizeAskedForAt500Dpi() {
        FingerprintImage print = SyntheticFinger.of(3).impression(1, 256, 300, 0.5);

        assertThat(print.width()).isEqualTo(256);
        assertThat(print.height()).isEqualTo(300);
        assertThat(print.dpi()).isEqualTo(500);
    }

    @Test
    void twoImpressionsOfAFingerMatchAndTwoFingersDoNot() {
        for (int seed = 1; seed <= 6; seed++) {
            Verifier probe = new Verifier(template(seed, 1));

            assertThat(probe.score(template(seed, 2)))
                    .as("finger %d with itself", seed)
                    .isGreaterThan(60);
            assertThat(probe.score(template(seed + 100, 2)))
                    .as("finger %d with another", seed)
                    .isLessThan(40);
        }
    }

    @Test
    void aPrintHasAboutAsManyMinutiaeAsARealOne() {
        IntStream.rangeClosed(1, 6)
                .forEach(seed ->
                        assertThat(template(seed, 1).minutiae(500).size()).isBetween(20, 120));
    }

    @Test
    void loopsOfTheRightHandOpenMostlyToTheRight() {
        long right = IntStream.range(0, 1000)
                .filter(seed -> Pattern.draw(new Chance(seed), Hand.RIGHT) == Pattern.RIGHT_LOOP)
                .count();

        assertThat(right).isBetween(550L, 680L);
    }

    @Test
    void aPersonHasTenFingersThatDifferAndKeepsThem() {
        SyntheticTenPrint person = SyntheticTenPrint.of(42);
        SyntheticTenPrint again = SyntheticTenPrint.of(42);

        Verifier thumb = new Verifier(extractor.extract(person.print(FingerPosition.RIGHT_THUMB, 0, 0.3)));
        assertThat(person.capture(0, 0.3)).hasSize(10);
        assertThat(thumb.score(extractor.extract(again.print(FingerPosition.RIGHT_THUMB, 1, 0.3))))
                .isGreaterThan(40);
        assertThat(thumb.score(extractor.extract(again.print(FingerPosition.LEFT_THUMB, 1, 0.3))))
                .isLessThan(40);
    }

    private static FingerprintImage print(long seed, long impression) {
        return SyntheticFinger.of(seed).impression(impression, WIDTH, HEIGHT, 0.4);
    }

    private Template template(long seed, long impression) {
        return extractor.extract(print(seed, impression));
    }
}
