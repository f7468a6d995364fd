package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.puente.cases.CaseFacts;
import org.puente.cases.SheetField;
import org.puente.portal.Avatar;
import org.puente.portal.Dates;
import org.puente.portal.Pill;
import org.puente.portal.Texts;

/** The person's whole name, then the number and the facts one knows a case by. */
class CaseTitle extends Div {

    CaseTitle(CaseFacts facts, Optional<String> picture, Optional<String> assignee, Component... actions) {
        addClassName("casetitle");
        H1 name = new H1(facts.personName());
        Div line = new Div();
        line.addClassName("factline");
        Span number = new Span(facts.number());
        number.addClassName("m");
        line.add(number);
        if (facts.birthDate() != null) {
            line.add(new Span(Texts.text("cases.head.born", Dates.full(Texts.language(), facts.birthDate()))));
        }
        facts.sheet()
                .get(SheetField.CEDULA)
                .ifPresent(cedula -> line.add(new Span(Texts.text("cases.head.cedula", cedula))));
        if (facts.minor()) {
            line.add(Pill.accent(Texts.text("cases.head.minor")));
        }
        assignee.ifPresent(who -> line.add(new Span(Texts.text("cases.head.assigned", who))));
        Div words = new Div(name, line);
        words.addClassName("grow");
        Div row = new Div(actions);
        row.addClassName("acts");
        add(picture(facts, picture), words, row);
    }

    /** The person's photo, or initials where there is none to see. */
    private static Component picture(CaseFacts facts, Optional<String> address) {
        Avatar avatar = new Avatar(facts.personName(), Avatar.Size.LARGE);
        return address.<Component>map(avatar::photo).orElse(avatar);
    }
}
