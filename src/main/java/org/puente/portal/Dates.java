package org.puente.portal;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Days and times as a language writes them: 24 hours, day before month, months in letters, so that no reader of the
 * other country takes the month for the day.
 */
public final class Dates {

    /** A time of day as both languages write it: 24 hours, "09:41". */
    public static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    /** "Tuesday 1 December 2026", "martes 1 de diciembre de 2026". */
    public static String withWeekday(Locale language, TemporalAccessor day) {
        return written(language, day, "EEEE d MMMM uuuu", "EEEE d 'de' MMMM 'de' uuuu");
    }

    /** "1 December 2026", "1 de diciembre de 2026". */
    public static String full(Locale language, TemporalAccessor day) {
        return written(language, day, "d MMMM uuuu", "d 'de' MMMM 'de' uuuu");
    }

    /** "1 December", "1 de diciembre": a day of every year. */
    public static String ofEveryYear(Locale language, TemporalAccessor day) {
        return written(language, day, "d MMMM", "d 'de' MMMM");
    }

    /** "1 Dec 2026", "1 dic 2026". */
    public static String brief(Locale language, TemporalAccessor day) {
        return written(language, day, "d MMM uuuu", "d MMM uuuu");
    }

    /** "1 Dec", "1 dic": a day whose year and weekday need no saying. */
    public static String dayAndMonth(Locale language, TemporalAccessor day) {
        return written(language, day, "d MMM", "d MMM");
    }

    /** "Tue 1 Dec", "mar 1 dic": for days near today. */
    public static String near(Locale language, TemporalAccessor day) {
        return written(language, day, "EEE d MMM", "EEE d MMM");
    }

    /** "09:41", on the clock of the moment's own zone. */
    public static String time(Locale language, ZonedDateTime moment) {
        return written(language, moment, "HH:mm", "HH:mm");
    }

    /** "1 December 2026, 09:41", on the clock of the moment's own zone. */
    public static String moment(Locale language, ZonedDateTime moment) {
        return full(language, moment) + ", " + time(language, moment);
    }

    /** "Tue 1 Dec 09:41", on the clock of the moment's own zone. */
    public static String nearMoment(Locale language, ZonedDateTime moment) {
        return near(language, moment) + " " + time(language, moment);
    }

    /**
     * As {@link #nearMoment}, for what is due: the end of a day is written as that day's 24:00 (ISO 8601-1:2019 with
     * amendment 1), since 00:00 of the day after reads like a day more.
     */
    public static String nearDue(Locale language, ZonedDateTime moment) {
        return isDaysEnd(moment)
                ? near(language, moment.minusDays(1)) + " " + dueTime(language, moment)
                : nearMoment(language, moment);
    }

    /** The time alone of {@link #nearDue}: "24:00", "09:41". */
    public static String dueTime(Locale language, ZonedDateTime moment) {
        return isDaysEnd(moment) ? "24:00" : time(language, moment);
    }

    private static boolean isDaysEnd(ZonedDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** A moment on the clock of whoever looks at the page. */
    public static ZonedDateTime here(Instant moment) {
        return moment.atZone(zone());
    }

    /** Today for whoever looks at the page. */
    public static LocalDate today() {
        return LocalDate.now(zone());
    }

    /** Today where that zone's clocks count, wherever the page is looked at. */
    public static LocalDate today(ZoneId zone) {
        return LocalDate.now(zone);
    }

    /** The time zone of whoever looks at the page, as their browser says; UTC where there is no page. */
    public static ZoneId zone() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ui.getPage().getExtendedClientDetails())
                .map(details -> details.getTimeZoneId())
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    private static String written(Locale wanted, TemporalAccessor when, String english, String spanish) {
        Locale language = Texts.spoken(wanted);
        String pattern = language.equals(Locale.ENGLISH) ? english : spanish;
        return DateTimeFormatter.ofPattern(pattern, language).format(when);
    }
}
