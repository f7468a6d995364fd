package org.puente.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkDaysTest {

    private static final Country US = Country.of("US");
    private static final Country CO = Country.of("CO");

    @ParameterizedTest
    @CsvSource({
        "2026-01-12, Epiphany moved to Monday by the Ley Emiliani",
        "2026-04-02, Maundy Thursday in Colombia",
        "2026-07-03, Independence Day of the US kept on Friday",
        "2026-07-13, Our Lady of Chiquinquirá by the law of 2026 moved to Monday",
        "2026-07-20, Colombian independence",
        "2026-10-12, Columbus Day and Día de la Raza on the same Monday",
        "2027-10-11, Columbus Day alone",
        "2027-10-18, Día de la Raza alone",
        "2026-11-26, Thanksgiving",
        "2027-12-31, New Year of 2028 kept in 2027",
        "2026-11-28, a Saturday",
        "2026-11-29, a Sunday"
    })
    void nobodyWorksOnAHolidayOfEitherCountry(LocalDate day, String why) {
        assertThat(WorkDays.of(US, CO).contains(day)).as(why).isFalse();
    }

    @Test
    void aHolidayIsAHolidayOnlyInItsOwnCountry() {
        assertThat(WorkDays.of(US).contains(LocalDate.of(2026, 7, 20))).isTrue();
        assertThat(WorkDays.of(CO).contains(LocalDate.of(2026, 7, 20))).isFalse();
        assertThat(WorkDays.of(CO).contains(LocalDate.of(2026, 11, 26))).isTrue();
    }

    @Test
    void theHolidaysOfTwentyYearsAreThoseOfTheLaw() {
        for (int year = 2026; year < 2046; year++) {
            assertThat(restDays(US, year)).as("US " + year).isEqualTo(onWeekdays(HolidaysByTheLaw.unitedStates(year)));
            assertThat(restDays(CO, year)).as("CO " + year).isEqualTo(onWeekdays(HolidaysByTheLaw.colombia(year)));
        }
    }

    @Test
    void manyThreadsAtOnceSeeTheSameDays() {
        List<Boolean> alone = daysFrom(LocalDate.of(2050, 1, 1)).toList();

        Stream<List<Boolean>> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(_ -> daysFrom(LocalDate.of(2050, 1, 1)).toList());

        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void aCountryMayRestOnOtherDaysOfTheWeek() {
        WorkDays fridays = new WorkDays(Set.of(Country.of("EG")), EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));

        assertThat(fridays.contains(LocalDate.of(2026, 11, 27))).isFalse();
        assertThat(fridays.contains(LocalDate.of(2026, 11, 29))).isTrue();
    }

    @Test
    void aCountryWithoutAKnownCalendarIsRefusedInsteadOfWorkingEveryDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkDays.of(US, Country.of("XX")));
    }

    private static Stream<Boolean> daysFrom(LocalDate first) {
        return first.datesUntil(first.plusYears(2)).map(WorkDays.of(US, CO)::contains);
    }

    private static List<LocalDate> restDays(Country country, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        WorkDays workDays = WorkDays.of(country);
        return onWeekdays(first.datesUntil(first.plusYears(1))
                .filter(day -> !workDays.contains(day))
                .toList());
    }

    private static List<LocalDate> onWeekdays(java.util.Collection<LocalDate> days) {
        return days.stream()
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .sorted()
                .toList();
    }
}
