package org.puente.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.puente.cases.CaseFacts;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Places a hold at once, and says what the other side will and will not learn. */
class HoldDialog extends Dialog {

    private static final int LONGEST_NOTE = 1000;

    HoldDialog(Holds holds, CaseFacts facts, Runnable changed) {
        setHeaderTitle(Texts.text("cases.hold.place"));
        setWidth("32rem");
        RadioButtonGroup<HoldKind> kind = new RadioButtonGroup<>();
        kind.setLabel(Texts.text("cases.hold.kind"));
        kind.setItems(HoldKind.values());
        kind.setItemLabelGenerator(Texts::of);
        kind.addThemeName("vertical");
        TextArea note = new TextArea(Texts.text("cases.hold.note"));
        note.setHelperText(Texts.text("cases.hold.note_help", facts.viewer()));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        Paragraph refused = new Paragraph();
        refused.getElement().setAttribute("role", "alert");
        add(new Note(Symbol.LOCK, Texts.text("cases.hold.tells_nothing")), kind, note, refused);
        Button place = new Button(Texts.text("cases.hold.place_now"), event -> {
            if (kind.getValue() == null) {
                kind.setErrorMessage(Texts.text("cases.hold.kind_missing"));
                kind.setInvalid(true);
                return;
            }
            try {
                holds.place(facts.id(), kind.getValue(), note.getValue().isBlank() ? null : note.getValue());
                close();
                changed.run();
            } catch (Refusal no) {
                refused.setText(no.sentence(Texts.language()));
            }
        });
        place.addThemeName("primary");
        getFooter().add(new Button(Texts.text("cases.cancel"), event -> close()), place);
    }
}
