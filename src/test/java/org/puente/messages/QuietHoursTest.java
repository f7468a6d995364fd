package org.puente.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @ParameterizedTest
    @CsvSource({
        "22:00, 06:00, 2026-03-02T12:00:00Z, 2026-03-02T12:00:00Z",
        "22:00, 06:00, 2026-03-03T03:00:00Z, 2026-03-03T11:00:00Z",
        "22:00, 06:00, 2026-03-03T09:30:00Z, 2026-03-03T11:00:00Z",
        "22:00, 06:00, 2026-03-03T11:00:00Z, 2026-03-03T11:00:00Z",
        "12:00, 14:00, 2026-03-02T17:00:00Z, 2026-03-02T19:00:00Z",
        "12:00, 14:00, 2026-03-02T16:59:59Z, 2026-03-02T16:59:59Z"
    })
    void whatComesInThemWaitsUntilTheyEndOnTheClockOfThePlace(
            LocalTime from, LocalTime until, Instant due, Instant earliest) {
        assertThat(new QuietHours(from, until, BOGOTA).earliest(due)).isEqualTo(earliest);
    }

    @Test
    void anHourThatClocksLeaveOutEndsThem() {
        QuietHours quiet = new QuietHours(LocalTime.of(1, 0), LocalTime.of(2, 30), ZoneId.of("America/New_York"));

        assertThat(quiet.earliest(Instant.parse("2026-03-08T06:30:00Z")))
                .isEqualTo(Instant.parse("2026-03-08T07:30:00Z"));
    }

    @Test
    void theyEndSomeTime() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON, BOGOTA))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
