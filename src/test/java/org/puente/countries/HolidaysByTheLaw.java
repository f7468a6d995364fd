package org.puente.countries;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The public holidays of two countries, counted out from their laws without any library. From 2026 on. */
final class HolidaysByTheLaw {

    private HolidaysByTheLaw() {}

    static Set<LocalDate> unitedStates(int year) {
        Set<LocalDate> days = new TreeSet<>();
        // 5 U.S.C. 6103(b): kept on Friday if on a Saturday; Executive Order 11582: on Monday if on a Sunday.
        for (int near = year; near <= year + 1; near++) {
            Stream.of(
                            LocalDate.of(near, 1, 1),
                            LocalDate.of(near, 6, 19),
                            LocalDate.of(near, 7, 4),
                            LocalDate.of(near, 11, 11),
                            LocalDate.of(near, 12, 25))
                    .map(day -> day.getDayOfWeek() == SATURDAY ? day.with(previous(FRIDAY)) : day)
                    .map(day -> day.getDayOfWeek() == SUNDAY ? day.with(next(MONDAY)) : day)
                    .filter(day -> day.getYear() == year)
                    .forEach(days::add);
        }
        days.add(LocalDate.of(year, 1, 1).with(dayOfWeekInMonth(3, MONDAY)));
        days.add(LocalDate.of(year, 2, 1).with(dayOfWeekInMonth(3, MONDAY)));
        days.add(LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)));
        days.add(LocalDate.of(year, 9, 1).with(dayOfWeekInMonth(1, MONDAY)));
        days.add(LocalDate.of(year, 10, 1).with(dayOfWeekInMonth(2, MONDAY)));
        days.add(LocalDate.of(year, 11, 1).with(dayOfWeekInMonth(4, THURSDAY)));
        return days;
    }

    /** Ley 51 de 1983 ("Ley Emiliani"), art. 1: some stay, the others move to the next Monday; Ley 2578 de 2026. */
    static Set<LocalDate> colombia(int year) {
        Set<LocalDate> days = new TreeSet<>();
        Stream.of("01-01", "05-01", "07-20", "08-07", "12-08", "12-25")
                .map(day -> LocalDate.parse(year + "-" + day))
                .forEach(days::add);
        Stream.of("01-06", "03-19", "06-29", "07-09", "08-15", "10-12", "11-01", "11-11")
                .map(day -> LocalDate.parse(year + "-" + day).with(nextOrSame(MONDAY)))
                .forEach(days::add);
        LocalDate easter = easter(year);
        IntStream.of(-3, -2, 43, 64, 71).mapToObj(easter::plusDays).forEach(days::add);
        return days;
    }

    /** The anonymous Gregorian computus (Nature, 20 April 1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
