package org.puente.cases;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.countries.Country;
import org.puente.people.BirthDate;
import org.puente.people.DocumentKind;
import org.puente.people.IdentityDocument;
import org.puente.people.PersonName;
import org.puente.portal.Texts;

/** What cannot be kept of what was typed about a person, as keys of sentences. */
public final class SheetProblems {

    private SheetProblems() {}

    /** @param asked the fields that the form shows; others are not missed */
    public static Map<SheetField, String> of(Sheet typed, LocalDate today, Set<SheetField> asked) {
        Map<SheetField, String> problems = new EnumMap<>(SheetField.class);
        for (SheetField field : asked) {
            String text = typed.text(field);
            switch (field) {
                case FIRST_SURNAME -> {
                    if (text.isEmpty()) {
                        problems.put(field, "people.form.surname_missing");
                    } else if (!PersonName.allowed(text)) {
                        problems.put(field, "people.form.name_characters");
                    }
                }
                case GIVEN_NAMES, SECOND_SURNAME -> {
                    if (!PersonName.allowed(text)) {
                        problems.put(field, "people.form.name_characters");
                    }
                }
                case BIRTH_DATE -> birth(typed, today, problems);
                case SEX -> {
                    if (text.isEmpty()) {
                        problems.put(field, "people.form.sex_missing");
                    }
                }
                case NATIONALITY -> {
                    if (text.isEmpty()) {
                        problems.put(field, "people.form.nationality_missing");
                    }
                }
                case CUSTODY_SINCE -> {
                    if (!text.isEmpty() && LocalDate.parse(text).isAfter(today)) {
                        problems.put(field, "people.form.custody_future");
                    }
                }
                case CEDULA, TARJETA_IDENTIDAD, REGISTRO_CIVIL, PASSPORT, EMERGENCY_PASSPORT, A_NUMBER ->
                    number(field, text, problems);
                default -> {}
            }
        }
        return problems;
    }

    /** What to point out about a cédula that is kept all the same; empty if nothing. */
    public static String cedulaRemark(String number) {
        return number.isBlank() || !IdentityDocument.allowed(DocumentKind.CEDULA, number)
                ? ""
                : IdentityDocument.of(DocumentKind.CEDULA, number, Country.NONE).warnings().stream()
                        .map(Texts::of)
                        .collect(Collectors.joining(" "));
    }

    private static void birth(Sheet typed, LocalDate today, Map<SheetField, String> problems) {
        LocalDate born = typed.birthDate();
        if (born == null) {
            problems.put(SheetField.BIRTH_DATE, "people.form.birth_missing");
        } else if (born.isAfter(today)) {
            problems.put(SheetField.BIRTH_DATE, "people.birth.future");
        } else if (born.isBefore(BirthDate.EARLIEST)) {
            problems.put(SheetField.BIRTH_DATE, "people.form.birth_early");
        }
    }

    private static void number(SheetField field, String text, Map<SheetField, String> problems) {
        DocumentKind kind = DocumentKind.valueOf(field.name());
        if (!text.isEmpty() && !IdentityDocument.allowed(kind, text)) {
            problems.put(
                    field, kind == DocumentKind.A_NUMBER ? "people.form.a_number" : "people.form.document_characters");
        }
    }
}
