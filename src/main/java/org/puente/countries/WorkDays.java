package org.puente.countries;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days on which the offices of all the countries work: no weekend and no public holiday in any of them.
 *
 * @param countries whose public holidays are kept
 * @param weekend the days of the week on which one of them does not work
 * @param named the holidays of those whose calendar is not looked up but named
 */
public record WorkDays(Set<Country> countries, Set<DayOfWeek> weekend, Map<Country, NamedHolidays> named) {

    public WorkDays {
        countries = Set.copyOf(countries);
        weekend = Set.copyOf(weekend);
        named = Map.copyOf(named);
        if (countries.isEmpty() || weekend.containsAll(EnumSet.allOf(DayOfWeek.class))) {
            throw new IllegalArgumentException("Nobody ever works there");
        }
        for (Country country : countries) {
            if (!named.containsKey(country)) {
                PublicHolidays.check(country);
            }
        }
    }

    public WorkDays(Set<Country> countries, Set<DayOfWeek> weekend) {
        this(countries, weekend, Map.of());
    }

    /** Countries that rest on Saturday and Sunday. */
    public static WorkDays of(Country... countries) {
        return new WorkDays(Set.of(countries), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    public boolean contains(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek())
                && countries.stream().noneMatch(country -> isHoliday(country, day));
    }

    private boolean isHoliday(Country country, LocalDate day) {
        NamedHolidays own = named.get(country);
        return own == null ? PublicHolidays.are(country, day) : own.contains(day);
    }

    /** The countries whose public holiday a day is. */
    public Set<Country> holidayIn(LocalDate day) {
        return countries.stream()
                .filter(country -> isHoliday(country, day))
                .collect(Collectors.toUnmodifiableSet());
    }
}
