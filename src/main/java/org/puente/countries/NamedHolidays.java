package org.puente.countries;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Public holidays that somebody named day by day, where no calendar knows them.
 *
 * @param everyYear kept on the same day each year
 * @param once kept in one year only
 */
public record NamedHolidays(Set<MonthDay> everyYear, Set<LocalDate> once) {

    public NamedHolidays {
        everyYear = Set.copyOf(everyYear);
        once = Set.copyOf(once);
    }

    public boolean contains(LocalDate day) {
        return everyYear.contains(MonthDay.from(day)) || once.contains(day);
    }
}
