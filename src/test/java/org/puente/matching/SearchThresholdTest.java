package org.puente.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

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
    void thereIsNoneForNoPrintsOrForNoFalseAlarms() {
        assertThatIllegalArgumentException().isThrownBy(() -> SearchThreshold.of(0, 0.01));
        assertThatIllegalArgumentException().isThrownBy(() -> SearchThreshold.of(10, 0));
    }
}
