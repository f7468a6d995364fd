package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.puente.agreements.AgreementProfile;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Texts;

/**
 * The last section: under which agreement, where there are several, and the button that opens the draft. Of several none is
 * taken for granted: a case stays under its agreement.
 */
class NewCaseOpening extends Card {

    NewCaseOpening(String title, List<AgreementProfile> agreements, Component facts, Consumer<AgreementProfile> open) {
        super(title);
        Select<AgreementProfile> agreement = new Choice<>();
        agreement.setLabel(Texts.text("people.new.agreement"));
        agreement.setItems(agreements);
        agreement.setItemLabelGenerator(profile -> profile.name(Texts.language()));
        if (agreements.size() == 1) {
            agreement.setValue(agreements.getFirst());
        }
        agreement.setVisible(agreements.size() > 1);
        agreement.setErrorMessage(Texts.text("people.new.agreement.missing"));
        Button go = new Button(Texts.text("people.new.open"), _ -> {
            agreement.setInvalid(agreement.isEmpty());
            if (!agreement.isEmpty()) {
                open.accept(agreement.getValue());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(agreement, go);
        acts.addClassName("acts");
        add(facts, acts);
    }
}
