package org.puente.agreements;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;
import org.puente.countries.NamedHolidays;

/**
 * One of the two countries of an agreement.
 *
 * @param city where its office for this agreement works
 * @param zone the clock on that office's wall; its days begin and end by it
 * @param language in which the office works
 * @param weekend the days on which it rests
 * @param holidays its public holidays, where the profile names them; null: those of the known calendar
 * @param dayEnds when its day ends for what is due; midnight for the end of the day itself
 */
public record Party(
        Country country,
        String city,
        ZoneId zone,
        Locale language,
        Set<DayOfWeek> weekend,
        @Nullable NamedHolidays holidays,
        LocalTime dayEnds) {

    public Party {
        weekend = Set.copyOf(weekend);
    }
}
