package org.puente.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.puente.countries.Country;
import org.puente.portal.AgreementBadge;
import org.puente.portal.SideMark;
import org.puente.portal.Texts;

/** One agreement by which the reader works, in the drawer. */
class AgreementBox extends Div {

    private static final int SHORT_NAME = 12;

    AgreementBox(AgreementBadge.Shown agreement) {
        addClassName("agr");
        setTitle(agreement.name());
        Span marks = new Span();
        marks.addClassName("marks");
        agreement.parties().forEach(party -> marks.add(new SideMark(party.country(), party.side())));
        Span name = new Span(agreement.parties().stream()
                .map(AgreementBadge.Party::country)
                .map(AgreementBox::shortName)
                .collect(Collectors.joining(" – ")));
        name.addClassName("l1");
        Span version = new Span(Texts.text("portal.agreement", agreement.version()));
        version.addClassName("l2");
        add(marks, new Span(name, version));
    }

    private static String shortName(Country country) {
        String name = country.displayName(Texts.language());
        return name.length() <= SHORT_NAME ? name : country.code();
    }
}
