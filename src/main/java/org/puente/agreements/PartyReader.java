package org.puente.agreements;

import static org.puente.agreements.ProfileReader.distinct;
import static org.puente.agreements.ProfileReader.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;
import org.puente.countries.NamedHolidays;

/** One of the two countries of a profile as it stands in its file. */
record PartyReader(YamlPart part) {

    private static final int DAY_OF_A_YEAR = "03-14".length();

    Party read() {
        part.only("country", "city", "zone", "language", "weekend", "holidays", "day_ends");
        return new Party(
                part.need("country").as(PartyReader::country, "agreements.wrong.country"),
                part.need("city").text(),
                part.need("zone").as(PartyReader::zone, "agreements.wrong.zone"),
                part.need("language").as(PartyReader::language, "agreements.wrong.language"),
                Set.copyOf(distinct(part.need("weekend"), day -> day.constant(DayOfWeek.class))),
                part.find("holidays").map(PartyReader::holidays).orElse(null),
                part.find("day_ends")
                        .map(end -> end.as(ProfileReader::time, "agreements.wrong.time"))
                        .orElse(LocalTime.MIDNIGHT));
    }

    private static @Nullable NamedHolidays holidays(YamlPart list) {
        List<String> days = distinct(list, item -> item.as(PartyReader::day, "agreements.wrong.holiday"));
        Set<MonthDay> everyYear = new HashSet<>();
        Set<LocalDate> once = new HashSet<>();
        for (String day : days) {
            if (day.length() == DAY_OF_A_YEAR) {
                everyYear.add(MonthDay.parse("--" + day));
            } else {
                once.add(LocalDate.parse(day));
            }
        }
        return new NamedHolidays(everyYear, once);
    }

    private static String day(String text) {
        if (text.length() == DAY_OF_A_YEAR) {
            MonthDay.parse("--" + text);
        } else {
            LocalDate.parse(matching("....-..-..").apply(text));
        }
        return text;
    }

    /** Rows that are no country's have an owner too, and it is no party. */
    private static Country country(String text) {
        return Country.of(matching("(?!" + Country.NONE + ").*").apply(text));
    }

    private static ZoneId zone(String text) {
        return ZoneId.of(matching("(?=.{1,60}$)[A-Za-z]+(/[A-Za-z0-9_+-]+)*").apply(text));
    }

    private static Locale language(String text) {
        return Locale.of(matching("[a-z]{2}").apply(text));
    }
}
