package org.puente.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.puente.cases.CaseFacts;
import org.puente.portal.Card;
import org.puente.portal.Texts;

/** The other members of the family group, each with a case of their own. */
class FamilyCard extends Card {

    FamilyCard(List<CaseFacts> members) {
        super(Texts.text("cases.family"));
        if (members.isEmpty()) {
            Span none = new Span(Texts.text("cases.family.none"));
            none.addClassNames("small", "mut");
            add(none);
        }
        members.forEach(member -> {
            Anchor link = new Anchor(CasesNavigation.page(member.id()), member.personName());
            link.addClassName("link");
            Span number = new Span(member.number() + " · " + Texts.of(member.state()));
            number.addClassNames("small", "mut");
            add(new Div(link, new Div(number)));
        });
    }
}
