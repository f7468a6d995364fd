package org.puente.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuarterTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Test
    void aDayBelongsToTheQuarterOfItsMonth() {
        assertThat(Quarter.of(LocalDate.parse("2026-03-31"))).isEqualTo(new Quarter(2026, 1));
        assertThat(Quarter.of(LocalDate.parse("2026-04-01"))).isEqualTo(new Quarter(2026, 2));
        assertThat(Quarter.of(LocalDate.parse("2026-12-31"))).isEqualTo(new Quarter(2026, 4));
    }

    @Test
    void aQuarterBeginsAtMidnightOfThePlaceAndEndsWhereTheNextBegins() {
        Quarter first = new Quarter(2027, 1);
        assertThat(first.from(BOGOTA)).isEqualTo(Instant.parse("2027-01-01T05:00:00Z"));
        assertThat(new Quarter(2026, 4).until(BOGOTA)).isEqualTo(first.from(BOGOTA));
    }

    @Test
    void quartersBeforeReachIntoTheYearBefore() {
        assertThat(new Quarter(2027, 1).andBefore(3))
                .containsExactly(new Quarter(2026, 3), new Quarter(2026, 4), new Quarter(2027, 1));
    }

    @Test
    void aYearHasFourQuarters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2026, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2026, 0));
    }
}
