package org.puente.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthDateTest {

    private static final LocalDate BORN = LocalDate.of(2008, 11, 24);

    @Test
    void aPersonComesOfAgeOnTheEighteenthBirthday() {
        BirthDate birth = BirthDate.of(BORN);
        assertThat(birth.minorOn(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(birth.minorOn(LocalDate.of(2026, 11, 24))).isFalse();
    }

    @Test
    void aDisputedAgeCountsAsMinor() {
        assertThat(new BirthDate(LocalDate.of(1990, 1, 1), true).minorOn(LocalDate.of(2026, 11, 23)))
                .isTrue();
    }

    @Test
    void nobodyAliveWasBornBefore1890() {
        assertThatThrownBy(() -> BirthDate.of(LocalDate.of(1889, 12, 31))).isInstanceOf(IllegalArgumentException.class);
    }
}
