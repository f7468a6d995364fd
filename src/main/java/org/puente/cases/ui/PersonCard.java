package org.puente.cases.ui;

import org.puente.cases.CaseFacts;
import org.puente.cases.SheetField;
import org.puente.cases.SheetTexts;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** The person as this side knows them: its own sheet, or what was disclosed. */
class PersonCard extends Card {

    PersonCard(CaseFacts facts) {
        super(Texts.text("cases.person"));
        Facts grid = new Facts();
        for (SheetField field : SheetField.values()) {
            facts.sheet().get(field).ifPresent(text -> grid.with(Texts.of(field), SheetTexts.of(field, text)));
        }
        add(grid);
    }
}
