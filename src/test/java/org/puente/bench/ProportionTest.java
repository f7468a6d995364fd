package org.puente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void hasTheIntervalOfWilson() {
        Proportion none = new Proportion(0, 10);
        assertThat(none.low()).isCloseTo(0, within(1e-9));
        assertThat(none.high()).isCloseTo(27.75, within(0.01));

        Proportion half = new Proportion(50, 100);
        assertThat(half.low()).isCloseTo(40.38, within(0.01));
        assertThat(half.high()).isCloseTo(59.62, within(0.01));
        assertThat(half.percent()).isEqualTo(50);
    }
}
