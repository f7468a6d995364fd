package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatPlanTest {

    @Test
    void fourHundredSeatsHaveFourHundredNamesInOrder() {
        assertThat(SeatPlan.all(400))
                .hasSize(400)
                .doesNotHaveDuplicates()
                .startsWith("1A", "1B")
                .endsWith("67C", "67D");
        assertThat(SeatPlan.all(400))
                .allSatisfy(seat ->
                        assertThat(SeatPlan.all(400).get(SeatPlan.index(seat))).isEqualTo(seat));
    }

    @Test
    void aSeatIsReadAsItIsWritten() {
        assertThat(SeatPlan.read(" 9c ", 60)).isEqualTo("9C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11A", "0A", "9G", "9", "C9", "9CC", "99999A", "１A"})
    void whatIsNoSeatOfTheJourneyIsRefusedWithTheLastThatIs(String typed) {
        assertThatThrownBy(() -> SeatPlan.read(typed, 60)).hasMessage("journeys.refused.no_such_seat");
    }

    @Test
    void aFamilySitsInOneRowThoughAnEarlierRunWouldReachIntoTheNext() {
        assertThat(SeatPlan.together(3, 18, Set.of("1A", "1B", "1C", "1D"))).containsExactly("2A", "2B", "2C");
    }

    @Test
    void whereNoRowHasRoomAFamilySitsInARun() {
        assertThat(SeatPlan.together(3, 12, Set.of("1A", "1B", "1C", "2C", "2D", "2E")))
                .containsExactly("1D", "1E", "1F");
        assertThat(SeatPlan.together(4, 12, Set.of("1A", "1B", "1C", "2B", "2C", "2D", "2E", "2F")))
                .containsExactly("1D", "1E", "1F", "2A");
    }

    @Test
    void whereNothingIsTogetherEverybodyGetsASeatAndFewerOnAFullJourney() {
        assertThat(SeatPlan.together(2, 6, Set.of("1B", "1D", "1F"))).containsExactly("1A", "1C");
        assertThat(SeatPlan.together(3, 6, Set.of("1B", "1C", "1D", "1F"))).containsExactly("1A", "1E");
    }
}
