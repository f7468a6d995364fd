package org.puente.people;

import java.util.regex.Pattern;
import org.puente.people.MrzLayout.Stretch;
import org.puente.portal.Refusal;

/** Reads the fields of a zone, one after the other, and stops at the first that is wrong. */
final class MrzReader {

    private static final Pattern LETTERS = Pattern.compile("[A-Z]+<*");
    private static final Pattern NAME = Pattern.compile("[A-Z]([A-Z]|<)*");
    private static final Pattern DATE = Pattern.compile("[0-9]{6}");
    private static final Pattern KNOWN_IN_PART = Pattern.compile("([0-9]{2}|<<){3}");
    private static final Pattern LONG_NUMBER = Pattern.compile("([A-Z0-9]+)([0-9])(<.*)?");
    private static final Stretch CODE = new Stretch(1, 1, 2);
    private static final Stretch ISSUER = new Stretch(1, 3, 5);

    private final MrzLines lines;
    private final MrzLayout layout;

    MrzReader(MrzLines lines) {
        this.lines = lines;
        layout = MrzLayout.of(lines.format());
    }

    Mrz read() {
        String code = matching(MrzField.DOCUMENT_CODE, CODE, LETTERS);
        if (lines.format() == MrzFormat.TD3 && !code.startsWith("P")) {
            throw wrong(MrzField.DOCUMENT_CODE, CODE);
        }
        String issuer = matching(MrzField.ISSUER, ISSUER, LETTERS);
        MrzName name = new MrzName(matching(MrzField.NAME, layout.name(), NAME));
        LongNumber number = number();
        String birth = matching(MrzField.BIRTH_DATE, layout.birth(), KNOWN_IN_PART);
        requireDigit(MrzField.BIRTH_DATE, layout.birth());
        Sex sex = Sex.ofMrz(text(layout.sex()).charAt(0)).orElseThrow(() -> wrong(MrzField.SEX, layout.sex()));
        String expiry = matching(MrzField.EXPIRY_DATE, layout.expiry(), DATE);
        requireDigit(MrzField.EXPIRY_DATE, layout.expiry());
        String nationality = matching(MrzField.NATIONALITY, layout.nationality(), LETTERS);
        requireOptionalDigit();
        requireComposite();
        return new Mrz(
                lines.format(),
                bare(code),
                bare(issuer),
                name,
                number.number(),
                bare(nationality),
                birth,
                sex,
                expiry,
                bare(number.rest() + moreOptional()));
    }

    /** A number and what of the optional data it leaves. */
    private record LongNumber(String number, String rest) {}

    /** A number of more than nine characters goes on in the optional data (ICAO 9303-5 §4.2.2 note j, 9303-6). */
    private LongNumber number() {
        Stretch field = layout.number();
        String optional = text(layout.optional());
        if (lines.format() == MrzFormat.TD3 || !text(field.digit()).equals("<")) {
            requireDigit(MrzField.DOCUMENT_NUMBER, field);
            return new LongNumber(bare(text(field)), optional);
        }
        String head = optional.split("<", 2)[0];
        var parts = LONG_NUMBER.matcher(head);
        if (!parts.matches()) {
            throw wrong(MrzField.DOCUMENT_NUMBER, field);
        }
        String number = text(field) + parts.group(1);
        requireDigit(MrzField.DOCUMENT_NUMBER, number, parts.group(2).charAt(0), field);
        String rest = optional.substring(Math.min(head.length() + 1, optional.length()));
        return new LongNumber(number, rest);
    }

    private String moreOptional() {
        return lines.format() == MrzFormat.TD1 ? lines.at(2, 19, 29) : "";
    }

    /** A passport's personal number has a check digit; a filler will do if there is no number. */
    private void requireOptionalDigit() {
        if (lines.format() != MrzFormat.TD3) {
            return;
        }
        Stretch field = layout.optional();
        boolean empty = bare(text(field)).isEmpty();
        if (!(empty && text(field.digit()).equals("<"))) {
            requireDigit(MrzField.OPTIONAL_DATA, field);
        }
    }

    private void requireComposite() {
        StringBuilder all = new StringBuilder();
        layout.composite().forEach(stretch -> all.append(text(stretch)));
        requireDigit(
                MrzField.COMPOSITE,
                all.toString(),
                text(layout.compositeDigit()).charAt(0),
                layout.compositeDigit());
    }

    private void requireDigit(MrzField field, Stretch stretch) {
        requireDigit(field, text(stretch), text(stretch.digit()).charAt(0), stretch);
    }

    private void requireDigit(MrzField field, String over, char found, Stretch where) {
        char expected = MrzCheckDigit.of(over);
        if (found != expected) {
            throw new Refusal(
                    field == MrzField.COMPOSITE ? "people.mrz.composite" : "people.mrz.digit",
                    field,
                    where.line(),
                    where.from(),
                    where.to(),
                    String.valueOf(found),
                    String.valueOf(expected));
        }
    }

    private String matching(MrzField field, Stretch stretch, Pattern pattern) {
        String text = text(stretch);
        if (!pattern.matcher(text).matches()) {
            throw wrong(field, stretch);
        }
        return text;
    }

    private Refusal wrong(MrzField field, Stretch where) {
        return new Refusal("people.mrz.field." + field.name(), where.line(), where.from(), where.to(), text(where));
    }

    private String text(Stretch stretch) {
        return lines.at(stretch.line(), stretch.from(), stretch.to());
    }

    private static String bare(String text) {
        return text.replaceAll("<+$", "");
    }
}
