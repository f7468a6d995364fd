package org.puente.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.DayField;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.privacy.ErasureScope;
import org.puente.privacy.PrivacyDesk;

/** Writes down that a person asked to be erased. */
class RequestForm extends Card {

    private static final int LONGEST_NUMBER = 24;

    private final TextField number = new TextField(Texts.text("privacy.request.number"));
    private final RadioButtonGroup<ErasureScope> scope = new RadioButtonGroup<>();
    private final DayField received = new DayField(Texts.text("privacy.request.received_on"));
    private final Div refusal = new Div();
    private final transient DraftBinding draft;

    RequestForm(PrivacyDesk desk, Drafts drafts, Runnable added) {
        super(Texts.text("privacy.request.new"));
        number.setMaxLength(LONGEST_NUMBER);
        number.setHelperText(Texts.text("privacy.request.number.help"));
        scope.setLabel(Texts.text("privacy.request.scope"));
        scope.setItems(ErasureScope.values());
        scope.setItemLabelGenerator(Texts::of);
        scope.setValue(ErasureScope.BIOMETRICS);
        received.setValue(Dates.today());
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        draft = new DraftBinding(drafts, "privacy.request")
                .text("number", number)
                .field("scope", scope, ErasureScope::name, ErasureScope::valueOf);
        draft.restore();
        Button add = new Button(Texts.text("privacy.request.add"), _ -> add(desk, added));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(number, scope, received);
        fields.addClassName("form");
        Div acts = new Div(add);
        acts.addClassNames("row", "wrap");
        add(fields, draft.line(), refusal, acts);
    }

    private void add(PrivacyDesk desk, Runnable added) {
        LocalDate day = received.getValue();
        if (day == null) {
            refusal.setText(Texts.text("privacy.refused.no_day"));
            return;
        }
        try {
            desk.ask(number.getValue(), scope.getValue(), day);
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
            return;
        }
        refusal.setText("");
        number.clear();
        draft.discard();
        Tell.done(Texts.text("privacy.request.added"));
        added.run();
    }
}
