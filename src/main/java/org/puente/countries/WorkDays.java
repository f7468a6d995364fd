package org.puente.countries;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days on which the offices of all the countries work: no weekend and no public holiday in any of them.
 *
 * @param countries whose public holidays are kept
 * @param weekend the days of the week on which one of them does not work
 */
public record WorkDays(Set<Country> countries, Set<DayOfWeek> weekend) {

    public WorkDays {
        countries = Set.copyOf(countries);
        weekend = Set.copyOf(weekend);
        if (countries.isEmpty() || weekend.containsAll(EnumSet.allOf(DayOfWeek.class))) {
            throw new IllegalArgumentException("Nobody ever works there");
        }
        countries.forEach(PublicHolidays::check);
    }

    /** Countries that rest on Saturday and Sunday. */
    public static WorkDays of(Country... countries) {
        return new WorkDays(Set.of(countries), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    public boolean contains(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek())
                && countries.stream().noneMatch(country -> PublicHolidays.are(country, day));
    }

    /** The countries whose public holiday a day is. */
    public Set<Country> holidayIn(LocalDate day) {
        return countries.stream()
                .filter(country -> PublicHolidays.are(country, day))
                .collect(Collectors.toUnmodifiableSet());
    }
}
