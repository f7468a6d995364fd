package org.puente.agreements.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.Side;
import org.puente.portal.Card;
import org.puente.portal.Texts;

/** Exactly what crosses when a case is submitted. */
class DisclosedCard extends Card {

    DisclosedCard(AgreementProfile profile) {
        super(Texts.text("agreements.disclosed"));
        UnorderedList fields = new UnorderedList();
        fields.addClassName("agreement-fields");
        profile.disclosedAtSubmit().forEach(field -> fields.add(new ListItem(Texts.of(field))));
        add(new Paragraph(Texts.text("agreements.disclosed.what", profile.country(Side.RECEIVING))), fields);
    }
}
