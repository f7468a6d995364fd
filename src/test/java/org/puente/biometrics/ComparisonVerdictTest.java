package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.biometrics.ComparisonOutcome.INCONCLUSIVE;
import static org.puente.biometrics.ComparisonOutcome.NOT_THE_SAME;
import static org.puente.biometrics.ComparisonOutcome.SAME_PERSON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonVerdictTest {

    @Test
    void oneConclusionAloneSettlesNothing() {
        assertThat(ComparisonVerdict.of(List.of(SAME_PERSON))).isEmpty();
        assertThat(ComparisonVerdict.examinersNeeded(List.of(SAME_PERSON))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void twoEqualConclusionsStand(ComparisonOutcome outcome) {
        assertThat(ComparisonVerdict.of(List.of(outcome, outcome))).contains(outcome);
        assertThat(ComparisonVerdict.examinersNeeded(List.of(outcome, outcome))).isEqualTo(2);
    }

    @Test
    void anyDifferenceGoesToAThirdInconclusiveIncluded() {
        for (List<ComparisonOutcome> differing : List.of(
                List.of(SAME_PERSON, NOT_THE_SAME),
                List.of(SAME_PERSON, INCONCLUSIVE),
                List.of(INCONCLUSIVE, NOT_THE_SAME))) {
            assertThat(ComparisonVerdict.of(differing)).isEmpty();
            assertThat(ComparisonVerdict.examinersNeeded(differing)).isEqualTo(3);
        }
    }

    @Test
    void theThirdDecidesByAgreeingWithOneOfTheTwo() {
        assertThat(ComparisonVerdict.of(List.of(SAME_PERSON, NOT_THE_SAME, NOT_THE_SAME)))
                .contains(NOT_THE_SAME);
        assertThat(ComparisonVerdict.of(List.of(SAME_PERSON, INCONCLUSIVE, SAME_PERSON)))
                .contains(SAME_PERSON);
    }

    @Test
    void threeDifferentConclusionsAreInconclusive() {
        assertThat(ComparisonVerdict.of(List.of(SAME_PERSON, INCONCLUSIVE, NOT_THE_SAME)))
                .contains(INCONCLUSIVE);
    }
}
