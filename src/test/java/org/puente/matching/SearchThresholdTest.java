package org.puente.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchThresholdTest {

    @Test
    void forOnePrintItIsSourceAfissOwn() {
        assertThat(SearchThreshold.of(1, 0.0001)).isCloseTo(40, within(1e-6));
    }

    @Test
    void tenTimesThePrintsNeedTenMore() {
        assertThat(SearchThreshold.of(1_000_000, 0.01)).isCloseTo(80, within(0.1));
        assertThat(SearchThreshold.of(1_000_000, 0.01) - SearchThreshold.of(100_000, 0.01))
                .isCloseTo(10, within(0.001));
    }

    @Test
    void oneFingersSumIsItsScore() {
        assertThat(SearchThreshold.of(16_000, 1, 0.01)).isCloseTo(SearchThreshold.of(16_000, 0.01), within(1e-6));
    }

    /** Ten draws of an exponential whose tail is the nominal rate: 1 % of a thousand searches each. */
    @Test
    void strangersSumsReachItAsOftenAsAllowed() {
        double threshold = SearchThreshold.of(1, 10, 0.01);
        Random random = new Random(5);
        long reached = IntStream.range(0, 100_000)
                .filter(search -> IntStream.range(0, 10)
                                .mapToDouble(finger -> -10 * Math.log10(1 - random.nextDouble()))
                                .sum()
                        >= threshold)
                .count();
        assertThat(reached).isBetween(900L, 1100L);
    }

    @Test
    void thereIsNoneForNoPrintsOrForNoFalseAlarms() {
        assertThatIllegalArgumentException().isThrownBy(() -> SearchThreshold.of(0, 0.01));
        assertThatIllegalArgumentException().isThrownBy(() -> SearchThreshold.of(10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SearchThreshold.of(10, 0, 0.01));
    }
}
