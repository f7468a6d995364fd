package org.puente.people;

import java.time.LocalDate;
import java.time.Period;

/**
 * When a person was born, and whether the age is disputed. A disputed age counts as minor until it is settled.
 *
 * @param day at the earliest {@link #EARLIEST}; that it is not in the future is checked where a clock is at hand
 */
public record BirthDate(LocalDate day, boolean disputed) {

    /** Nobody alive was born before. */
    public static final LocalDate EARLIEST = LocalDate.of(1890, 1, 1);

    private static final int OF_AGE = 18;

    public BirthDate {
        if (day.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("A birth date before " + EARLIEST);
        }
    }

    public static BirthDate of(LocalDate day) {
        return new BirthDate(day, false);
    }

    /** Completed years on a day. */
    public int ageOn(LocalDate today) {
        return Period.between(day, today).getYears();
    }

    /** Whether every rule for children applies: below 18, or of disputed age (Convention on the Rights of the Child, art. 1). */
    public boolean minorOn(LocalDate today) {
        return disputed || ageOn(today) < OF_AGE;
    }

    /** Says nothing: dates of birth belong on pages, not in logs. */
    @Override
    public String toString() {
        return "BirthDate[withheld]";
    }
}
