package org.puente.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.puente.people.Mrz;
import org.puente.portal.DraftBinding;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Takes a pasted machine readable zone, and says whether its check digits are right or what is wrong where. */
class MrzPaste extends Details {

    private static final int LONGEST = 400;

    private final TextArea zone = new TextArea(Texts.text("people.mrz.label"));
    private final Div verdict = new Div();

    MrzPaste(Consumer<Mrz> take) {
        super(Texts.text("people.mrz.paste"));
        zone.setHelperText(Texts.text("people.mrz.help"));
        zone.setMaxLength(LONGEST);
        zone.setMinRows(2);
        zone.addClassName("mrz-input");
        zone.getElement().setAttribute("spellcheck", "false");
        zone.getElement().setAttribute("autocapitalize", "characters");
        verdict.getElement().setAttribute("role", "status");
        Button read = new Button(Texts.text("people.mrz.read"), _ -> read(take));
        Div acts = new Div(read);
        acts.addClassName("acts");
        Div body = new Div(zone, acts, verdict);
        body.addClassName("stack");
        add(body);
    }

    void bind(DraftBinding draft) {
        draft.text("mrz", zone);
    }

    private void read(Consumer<Mrz> take) {
        verdict.removeAll();
        try {
            Mrz mrz = Mrz.parse(zone.getValue());
            take.accept(mrz);
            zone.setInvalid(false);
            verdict.add(new Note(Symbol.MET, Texts.text("people.mrz.right", mrz.number())));
        } catch (Refusal refusal) {
            zone.setErrorMessage(refusal.sentence(Texts.language()));
            zone.setInvalid(true);
        }
    }
}
