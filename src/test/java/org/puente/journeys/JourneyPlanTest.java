package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyPlanTest {

    private static final Instant START = Instant.parse("2027-02-01T12:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 401, Integer.MAX_VALUE})
    void aJourneyHasOneToFourHundredSeats(int seats) {
        assertThat(plan(400, leg(0, 5)).seats()).isEqualTo(400);
        assertThatThrownBy(() -> plan(seats, leg(0, 5))).hasMessage("journeys.refused.seats");
    }

    @Test
    void aLegBeginsWhenTheOneBeforeHasEndedAndNotEarlier() {
        assertThat(plan(6, leg(0, 5), leg(5, 7)).stops()).isOne();
        assertThatThrownBy(() -> plan(6, leg(0, 5), leg(4, 7))).hasMessage("journeys.refused.leg_order");
    }

    @Test
    void aJourneyHasOneToSixLegs() {
        assertThatThrownBy(() -> plan(6)).hasMessage("journeys.refused.legs");
        assertThatThrownBy(() -> plan(6, Collections.nCopies(7, leg(0, 5)).toArray(Leg[]::new)))
                .hasMessage("journeys.refused.legs");
    }

    private static JourneyPlan plan(int seats, Leg... legs) {
        return new JourneyPlan(TravelMode.AIR, Operator.THIRD, "", seats, List.of(legs));
    }

    private static Leg leg(int fromHour, int toHour) {
        ZoneId bogota = ZoneId.of("America/Bogota");
        return new Leg(
                "Here",
                bogota,
                START.plusSeconds(fromHour * 3600L),
                "There",
                bogota,
                START.plusSeconds(toHour * 3600L));
    }
}
