package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale SPANISH = Locale.of("es", "CO");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void aDayIsWrittenInFourLengths() {
        assertThat(Dates.withWeekday(ENGLISH, DAY)).isEqualTo("Tuesday 1 December 2026");
        assertThat(Dates.full(ENGLISH, DAY)).isEqualTo("1 December 2026");
        assertThat(Dates.brief(ENGLISH, DAY)).isEqualTo("1 Dec 2026");
        assertThat(Dates.near(ENGLISH, DAY)).isEqualTo("Tue 1 Dec");
    }

    @Test
    void spanishWritesItsOwnWay() {
        assertThat(Dates.withWeekday(SPANISH, DAY)).isEqualTo("martes 1 de diciembre de 2026");
        assertThat(Dates.brief(SPANISH, DAY)).isEqualTo("1 dic 2026");
        assertThat(Dates.near(SPANISH, DAY)).isEqualTo("mar 1 dic");
    }

    @Test
    void aMomentIsWrittenOnTheClockOfItsZone() {
        ZonedDateTime inBogota = ZonedDateTime.of(DAY.atTime(21, 5), ZoneId.of("America/Bogota"));
        assertThat(Dates.nearMoment(ENGLISH, inBogota)).isEqualTo("Tue 1 Dec 21:05");
        assertThat(Dates.nearMoment(ENGLISH, inBogota.withZoneSameInstant(ZoneId.of("Europe/Madrid"))))
                .isEqualTo("Wed 2 Dec 03:05");
    }

    @Test
    void whatIsDueAtTheEndOfADayNamesThatDay() {
        ZonedDateTime midnight = ZonedDateTime.of(DAY.atStartOfDay(), ZoneId.of("America/New_York"));

        assertThat(Dates.nearDue(ENGLISH, midnight)).isEqualTo("Mon 30 Nov 24:00");
        assertThat(Dates.nearDue(SPANISH, midnight.minusMinutes(1))).isEqualTo("lun 30 nov 23:59");
        assertThat(Dates.dueTime(ENGLISH, midnight.withZoneSameInstant(ZoneId.of("America/Chicago"))))
                .isEqualTo("23:00");
    }
}
