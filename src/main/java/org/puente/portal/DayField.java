package org.puente.portal;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A field for a day: its calendar speaks the user's language, and the day is typed and shown as 1991-03-08 (ISO 8601), so
 * that no reader of the other country takes the month for the day.
 */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        Locale language = Texts.language();
        setLocale(language);
        setI18n(new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd")
                .setMonthNames(
                        names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .setWeekdays(fromSunday(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .setWeekdaysShort(fromSunday(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language)))
                .setFirstDayOfWeek(WeekFields.of(language).getFirstDayOfWeek().getValue() % DayOfWeek.values().length)
                .setToday(Texts.text("portal.day.today"))
                .setCancel(Texts.text("portal.day.cancel"))
                .setBadInputErrorMessage(Texts.text("portal.day.unreadable")));
    }

    /** The calendar wants its weeks from Sunday on, whatever day it shows first. */
    private static List<String> fromSunday(Function<DayOfWeek, String> name) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(name)
                .toList();
    }

    private static <E> List<String> names(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
