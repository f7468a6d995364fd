package org.puente.approvals;

import org.puente.cases.SheetField;

/** What is compared between what was claimed and what was proven. */
public enum ComparedField {
    GIVEN_NAMES(SheetField.GIVEN_NAMES),
    FIRST_SURNAME(SheetField.FIRST_SURNAME),
    SECOND_SURNAME(SheetField.SECOND_SURNAME),
    BIRTH_DATE(SheetField.BIRTH_DATE),
    PLACE_OF_BIRTH(SheetField.PLACE_OF_BIRTH),
    NATIONAL_NUMBER(SheetField.CEDULA);

    private final SheetField claim;

    ComparedField(SheetField claim) {
        this.claim = claim;
    }

    SheetField claim() {
        return claim;
    }
}
