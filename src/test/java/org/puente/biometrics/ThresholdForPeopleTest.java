package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdForPeopleTest {

    @Test
    void theMeasuredThresholdIsGoodForProduction() {
        assertThat(new ThresholdForPeople(new SearchSettings(50, 1000, 1)).objection())
                .isEmpty();
    }

    @Test
    void theThresholdOfInventedPrintsIsRefused() {
        assertThat(new ThresholdForPeople(new SearchSettings(50, 1000, 8)).objection())
                .hasValue("puente.searches.threshold-times is 8, as for invented prints; for people's it has to be 1.");
    }
}
