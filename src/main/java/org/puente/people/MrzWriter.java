package org.puente.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes the lines of a zone. */
final class MrzWriter {

    private static final int SHORT_NUMBER = 9;
    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    private final Mrz mrz;

    MrzWriter(Mrz mrz) {
        this.mrz = mrz;
    }

    static String date(LocalDate day) {
        return YYMMDD.format(day);
    }

    List<String> lines() {
        return switch (mrz.format()) {
            case TD1 -> card();
            case TD2 -> twoLines(7, "");
            case TD3 -> twoLines(14, personalNumberDigit());
        };
    }

    private List<String> card() {
        String optional = continued() + mrz.optional();
        String first = head() + number() + padded(optional.substring(0, Math.min(15, optional.length())), 15);
        String dates =
                withDigit(mrz.birth()) + mrz.sex().mrz() + withDigit(mrz.expiry()) + padded(mrz.nationality(), 3);
        String more = padded(optional.length() > 15 ? optional.substring(15) : "", 11);
        String over = first.substring(5) + withDigit(mrz.birth()) + withDigit(mrz.expiry()) + more;
        return List.of(first, dates + more + MrzCheckDigit.of(over), mrz.name().field());
    }

    private List<String> twoLines(int optionalLength, String optionalDigit) {
        String optional = padded(continued() + mrz.optional(), optionalLength) + optionalDigit;
        String over = number() + withDigit(mrz.birth()) + withDigit(mrz.expiry()) + optional;
        String second = number()
                + padded(mrz.nationality(), 3)
                + withDigit(mrz.birth())
                + mrz.sex().mrz()
                + withDigit(mrz.expiry())
                + optional
                + MrzCheckDigit.of(over);
        return List.of(head() + mrz.name().field(), second);
    }

    private String head() {
        return padded(mrz.code(), 2) + padded(mrz.issuer(), 3);
    }

    /** The number's nine places with the check digit, or with a filler in its place if the number goes on elsewhere. */
    private String number() {
        return !numberGoesOn()
                ? withDigit(padded(mrz.number(), SHORT_NUMBER))
                : mrz.number().substring(0, SHORT_NUMBER) + "<";
    }

    /** What of a long number stands in the optional data, with the number's check digit and a filler. */
    private String continued() {
        return !numberGoesOn() ? "" : mrz.number().substring(SHORT_NUMBER) + MrzCheckDigit.of(mrz.number()) + "<";
    }

    private boolean numberGoesOn() {
        return mrz.format() != MrzFormat.TD3 && mrz.number().length() > SHORT_NUMBER;
    }

    private String personalNumberDigit() {
        return mrz.optional().isEmpty() ? "<" : String.valueOf(MrzCheckDigit.of(padded(mrz.optional(), 14)));
    }

    private static String withDigit(String field) {
        return field + MrzCheckDigit.of(field);
    }

    private static String padded(String text, int length) {
        if (text.length() > length) {
            throw new IllegalArgumentException("A field of the machine readable zone takes " + length + " characters");
        }
        return text + "<".repeat(length - text.length());
    }
}
