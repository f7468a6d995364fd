package org.puente.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.puente.access.OwnSession;
import org.puente.portal.Dates;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** A row for each session; on a phone each row stands as a block. */
class SessionTable extends Div {

    private final Consumer<OwnSession> end;

    SessionTable(List<OwnSession> sessions, Consumer<OwnSession> end) {
        this.end = end;
        addClassName("rule-table");
        Element heads = new Element("tr");
        for (String head : List.of("browser", "since", "last-act", "state", "act")) {
            heads.appendChild(new Element("th")
                    .setText(Texts.text("portal.sessions." + head))
                    .setAttribute("scope", "col"));
        }
        Element body = new Element("tbody");
        sessions.forEach(session -> body.appendChild(row(session)));
        Element table = new Element(Tag.TABLE);
        table.setAttribute("class", "tb").setAttribute("aria-label", Texts.text("portal.sessions.list"));
        table.appendChild(new Element("thead").appendChild(heads), body);
        getElement().appendChild(table);
    }

    private Element row(OwnSession session) {
        String browser = Texts.text(
                "portal.sessions.on",
                Texts.of(session.browser().program()),
                Texts.of(session.browser().machine()));
        Element name = new Element("th").setAttribute("scope", "row").setText(browser);
        return new Element("tr")
                .appendChild(
                        name,
                        cell("since", new Span(moment(session.since()))),
                        cell("last-act", new Span(moment(session.lastAct()))),
                        cell("state", state(session)),
                        cell("act", act(session, browser)));
    }

    private static Element cell(String head, Component content) {
        return new Element("td")
                .setAttribute("data-head", Texts.text("portal.sessions." + head))
                .appendChild(content.getElement());
    }

    private static String moment(Instant moment) {
        return Dates.nearMoment(Texts.language(), Dates.here(moment));
    }

    private static Component state(OwnSession session) {
        if (session.isThisOne()) {
            return Pill.accent(Texts.text("portal.sessions.this"));
        }
        return session.isLocked()
                ? new Pill(Symbol.LOCK, Texts.text("portal.lock.title"))
                : new Pill(Texts.text("portal.sessions.open"));
    }

    private Component act(OwnSession session, String browser) {
        if (session.isThisOne()) {
            return new Span(Texts.text("portal.sessions.sign-out"));
        }
        NativeButton button = new NativeButton(Texts.text("portal.sessions.end"), _ -> end.accept(session));
        button.addClassName("btn");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", Texts.text("portal.sessions.end.which", browser));
        return button;
    }
}
