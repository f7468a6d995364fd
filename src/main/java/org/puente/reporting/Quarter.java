package org.puente.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Three months of a calendar year.
 *
 * @param number 1–4
 */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("No quarter of a year: " + number);
        }
    }

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** So many quarters that end with this one, the earliest first. */
    List<Quarter> andBefore(int count) {
        return IntStream.range(0, count)
                .mapToObj(back -> of(firstDay().minusMonths((long) MONTHS * (count - 1 - back))))
                .toList();
    }

    Instant from(ZoneId zone) {
        return firstDay().atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    Instant until(ZoneId zone) {
        return firstDay().plusMonths(MONTHS).atStartOfDay(zone).toInstant();
    }

    /** The first day of one of its months, from 0; of 3 that of the next quarter. */
    LocalDate month(int number) {
        return firstDay().plusMonths(number);
    }

    private LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }
}
