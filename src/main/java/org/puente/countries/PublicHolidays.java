package org.puente.countries;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** National public holidays, on the days they are kept, from jollyday. */
final class PublicHolidays {

    private static final Country UNITED_STATES = Country.of("US");
    private static final Set<String> SUPPORTED = HolidayManager.getSupportedCalendarCodes();
    private static final Map<Country, Map<Integer, Set<LocalDate>>> BY_YEAR = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    /** @throws IllegalArgumentException if no calendar of that country is known */
    static void check(Country country) {
        if (!SUPPORTED.contains(country.code())) {
            throw new IllegalArgumentException("No public holidays are known for " + country);
        }
    }

    static boolean are(Country country, LocalDate day) {
        return BY_YEAR.computeIfAbsent(country, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(day.getYear(), year -> of(country, year))
                .contains(day);
    }

    /** A holiday of the next year may be kept in this one: 1 January 2028 is a Saturday, kept on 31 December 2027. */
    private static Set<LocalDate> of(Country country, int year) {
        Set<LocalDate> days = new HashSet<>();
        for (int near = year - 1; near <= year + 1; near++) {
            manager(country).getHolidays(Year.of(near)).stream()
                    .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                    .map(Holiday::getDate)
                    .filter(day -> day.getYear() == year)
                    .forEach(days::add);
        }
        if (country.equals(UNITED_STATES)) {
            days.add(columbusDay(year));
        }
        return Set.copyOf(days);
    }

    /** 5 U.S.C. 6103(a): a federal holiday, which jollyday 2.19 keeps for single states only. */
    private static LocalDate columbusDay(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
    }

    private static HolidayManager manager(Country country) {
        return HolidayManager.getInstance(ManagerParameters.create(calendar(country)));
    }

    private static String calendar(Country country) {
        return country.code().toLowerCase(Locale.ROOT);
    }
}
