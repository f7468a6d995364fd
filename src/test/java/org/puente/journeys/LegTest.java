package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.puente.portal.Refusal;

class LegTest {

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Test
    void acrossTheDateLineSomebodyArrivesOnTheDayBeforeTheyLeft() {
        Leg leg = leg(AUCKLAND, "2027-03-02T00:30", HONOLULU, "2027-03-01T10:00");
        assertThat(leg.arrival().toLocalDateTime()).isBefore(leg.departure().toLocalDateTime());
        assertThat(Duration.between(leg.departsAt(), leg.arrivesAt())).isEqualTo(Duration.ofMinutes(510));
    }

    @Test
    void anArrivalThatIsLaterOnItsClockAloneIsRefused() {
        assertThatThrownBy(() -> leg(NEW_YORK, "2027-07-01T12:00", BOGOTA, "2027-07-01T10:30"))
                .isInstanceOf(Refusal.class)
                .hasMessage("journeys.refused.arrival_first");
        assertThatThrownBy(() -> leg(HONOLULU, "2027-03-01T10:00", AUCKLAND, "2027-03-02T00:30"))
                .hasMessage("journeys.refused.arrival_first");
    }

    @Test
    void anHourThatClocksAreSetForwardOverIsNoTime() {
        assertThat(Leg.moment(LocalDateTime.parse("2027-03-14T02:30"), NEW_YORK))
                .isEmpty();
        assertThat(Leg.moment(LocalDateTime.parse("2027-03-14T03:00"), NEW_YORK))
                .contains(Instant.parse("2027-03-14T07:00:00Z"));
    }

    @Test
    void aTimeThatIsShownTwiceMeansTheFirstAndIsSaid() {
        LocalDateTime twice = LocalDateTime.parse("2027-11-07T01:30");
        assertThat(Leg.moment(twice, NEW_YORK)).contains(Instant.parse("2027-11-07T05:30:00Z"));
        assertThat(leg(NEW_YORK, "2027-11-07T01:30", BOGOTA, "2027-11-07T08:00").shownTwice())
                .extracting(moment -> moment.toLocalDateTime())
                .containsExactly(twice);
        assertThat(leg(NEW_YORK, "2027-11-07T02:00", BOGOTA, "2027-11-07T08:00").shownTwice())
                .isEmpty();
    }

    @Test
    void aLegThroughTheNightOfAClockChangeLastsAsLongAsItLasts() {
        Leg leg = leg(NEW_YORK, "2027-03-13T23:00", NEW_YORK, "2027-03-14T06:00");
        assertThat(Duration.between(leg.departsAt(), leg.arrivesAt())).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void noLegLastsLongerThanTwoDays() {
        assertThat(leg(BOGOTA, "2027-05-01T08:00", BOGOTA, "2027-05-03T08:00")).isNotNull();
        assertThatThrownBy(() -> leg(BOGOTA, "2027-05-01T08:00", BOGOTA, "2027-05-03T08:01"))
                .hasMessage("journeys.refused.leg_long");
    }

    private static Leg leg(ZoneId from, String departs, ZoneId to, String arrives) {
        return new Leg(
                "Here",
                from,
                Leg.moment(LocalDateTime.parse(departs), from).orElseThrow(),
                "There",
                to,
                Leg.moment(LocalDateTime.parse(arrives), to).orElseThrow());
    }
}
