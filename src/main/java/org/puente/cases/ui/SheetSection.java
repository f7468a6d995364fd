package org.puente.cases.ui;

import static org.puente.cases.SheetField.*;

import java.util.List;
import org.puente.cases.SheetField;
import org.puente.portal.Texts;

/** The subjects of a form about a person, one a section. */
enum SheetSection {
    NAME(GIVEN_NAMES, FIRST_SURNAME, SECOND_SURNAME),
    BIRTH(BIRTH_DATE, AGE_DISPUTED, SEX),
    ORIGIN(NATIONALITY, PLACE_OF_BIRTH, LANGUAGES),
    PAPERS(CEDULA, TARJETA_IDENTIDAD, REGISTRO_CIVIL, PASSPORT, EMERGENCY_PASSPORT, A_NUMBER),
    CUSTODY(CUSTODY_PLACE, CUSTODY_SINCE, SheetField.NEEDS);

    private final List<SheetField> fields;

    SheetSection(SheetField... fields) {
        this.fields = List.of(fields);
    }

    List<SheetField> fields() {
        return fields;
    }

    String title() {
        return Texts.text("people.section." + name());
    }
}
