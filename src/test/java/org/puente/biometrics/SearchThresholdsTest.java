package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.matching.SearchThreshold;

class SearchThresholdsTest {

    private final SearchThresholds thresholds = new SearchThresholds(new SearchSettings(1, 1, 1));

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 5_000, 16_000, 250_000, 1_000_000, 3_000_000})
    void noneIsBelowTheNominalOneOfItsSizeWhateverTheFingers(int prints) {
        for (int fingers = 1; fingers <= 10; fingers++) {
            assertThat((double) thresholds.of(prints, fingers))
                    .isGreaterThanOrEqualTo(SearchThreshold.of(prints, fingers, SearchThresholds.FALSE_ALARMS));
        }
    }

    @Test
    void aLargerGalleryAndMoreFingersNeedMore() {
        assertThat(thresholds.of(1_000, 10)).isLessThan(thresholds.of(1_001, 10));
        assertThat(thresholds.of(1_000_000, 10)).isLessThan(thresholds.of(5_000_000, 10));
        assertThat(thresholds.of(1_000, 4)).isLessThan(thresholds.of(1_000, 5));
    }

    @Test
    void nothingIsMadeUpForNoPrintsOrElevenFingers() {
        assertThatIllegalArgumentException().isThrownBy(() -> thresholds.of(0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> thresholds.of(100, 11));
    }
}
