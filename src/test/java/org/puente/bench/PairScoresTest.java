package org.puente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairScoresTest {

    /** Counted by hand: at 4 one of five genuine pairs is missed, and one of five impostors matches. */
    private static final PairScores FIVE = new PairScores(new float[] {9, 3, 5, 8, 7}, new float[] {1, 4, 2, 0, 3.5F});

    @Test
    void aPairMatchesFromTheThresholdOn() {
        assertThat(FIVE.falseNonMatches(5)).isEqualTo(new Proportion(1, 5));
        assertThat(FIVE.falseNonMatches(Math.nextUp(5F))).isEqualTo(new Proportion(2, 5));
        assertThat(FIVE.falseMatches(4)).isEqualTo(new Proportion(1, 5));
        assertThat(FIVE.falseMatches(Math.nextUp(4F))).isEqualTo(new Proportion(0, 5));
    }

    @Test
    void theEqualErrorRateIsWhereBothRatesMeet() {
        assertThat(FIVE.equalErrorPercent()).isCloseTo(20, within(1e-6));
        assertThat(FIVE.equalThreshold()).isEqualTo(4);
    }

    @Test
    void whereTheRatesJumpPastEachOtherTheyMeetOnTheLineBetween() {
        PairScores scores = new PairScores(new float[] {1, 6, 7}, new float[] {0, 0, 2, 2});

        // At 2: 1/3 missed, 2/4 match. At 6: 1/3 missed, none match. The line between is level at 1/3.
        assertThat(scores.equalThreshold()).isEqualTo(6);
        assertThat(scores.equalErrorPercent()).isCloseTo(100.0 / 3, within(1e-6));
    }

    @Test
    void scoresThatNeverOverlapHaveNoErrors() {
        PairScores apart = new PairScores(new float[] {50, 60}, new float[] {1, 2});

        assertThat(apart.equalErrorPercent()).isZero();
        assertThat(apart.falseNonMatches(apart.thresholdAt(0.001)).count()).isZero();
    }

    @Test
    void scoresThatAreAllTheSameAreHalfWrong() {
        assertThat(new PairScores(new float[] {3, 3}, new float[] {3, 3, 3}).equalErrorPercent())
                .isCloseTo(50, within(1e-6));
    }

    @Test
    void ofAThousandImpostorsOneMayMatchAtOneInAThousand() {
        float[] impostors = new float[1000];
        IntStream.range(0, 1000).forEach(i -> impostors[i] = i);
        PairScores scores = new PairScores(new float[] {998, 999, 1000}, impostors);

        assertThat(scores.falseMatches(scores.thresholdAt(0.001)).count()).isEqualTo(1);
        assertThat(scores.falseNonMatches(scores.thresholdAt(0.001)).count()).isEqualTo(1);
        assertThat(scores.falseMatches(scores.thresholdAt(0.01)).count()).isEqualTo(10);
    }

    @Test
    void equalScoresOfImpostorsMatchTogetherOrNotAtAll() {
        PairScores scores = new PairScores(new float[] {9}, new float[] {1, 5, 5, 5});

        assertThat(scores.falseMatches(scores.thresholdAt(0.5)).count()).isZero();
    }
}
