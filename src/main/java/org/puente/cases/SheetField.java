package org.puente.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.puente.agreements.DisclosedField;

/** The facts about a person that a case's sheet holds, each a text as it was written. */
public enum SheetField {
    GIVEN_NAMES(DisclosedField.GIVEN_NAMES),
    FIRST_SURNAME(DisclosedField.FIRST_SURNAME),
    SECOND_SURNAME(DisclosedField.SECOND_SURNAME),
    BIRTH_DATE(DisclosedField.BIRTH_DATE),
    AGE_DISPUTED(DisclosedField.BIRTH_DATE),
    SEX(DisclosedField.SEX),
    NATIONALITY(DisclosedField.NATIONALITY),
    PLACE_OF_BIRTH(DisclosedField.PLACE_OF_BIRTH),
    LANGUAGES(DisclosedField.LANGUAGES),
    CEDULA(DisclosedField.IDENTITY_DOCUMENTS),
    TARJETA_IDENTIDAD(DisclosedField.IDENTITY_DOCUMENTS),
    REGISTRO_CIVIL(DisclosedField.IDENTITY_DOCUMENTS),
    PASSPORT(DisclosedField.IDENTITY_DOCUMENTS),
    EMERGENCY_PASSPORT(DisclosedField.IDENTITY_DOCUMENTS),
    A_NUMBER(DisclosedField.IDENTITY_DOCUMENTS),
    CUSTODY_PLACE(DisclosedField.CUSTODY_PLACE),
    CUSTODY_SINCE(DisclosedField.CUSTODY_PLACE),
    NEEDS(DisclosedField.NEEDS);

    private final DisclosedField agreedField;

    SheetField(DisclosedField agreedField) {
        this.agreedField = agreedField;
    }

    /** As what an agreement names the field among those that cross. */
    public DisclosedField agreedField() {
        return agreedField;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetField> ofCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }
}
