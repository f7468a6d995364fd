package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseHead;
import org.puente.cases.ClockView;
import org.puente.countries.Side;
import org.puente.portal.ClockFace;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** The agreement's clocks on this case: what runs, what was kept. */
class ClocksCard extends Div {

    ClocksCard(CaseHead head, Instant now) {
        addClassName("clocks");
        add(new H2(Texts.text("cases.clocks")));
        if (head.clocks().isEmpty()) {
            Span none = new Span(Texts.text("cases.clock.none_in_draft"));
            none.addClassNames("small", "mut");
            add(none);
            return;
        }
        UnorderedList lines = new UnorderedList();
        head.clocks().forEach(view -> {
            ListItem line = new ListItem(new Span(Texts.of(view.kind())), face(head.facts(), view, now));
            if (view.metAt() == null && !view.paused() && !view.stopped()) {
                Div due = new Div(Texts.text("cases.clock.due", due(head.facts(), view.due())));
                due.addClassNames("xs", "dim");
                line.add(due);
            }
            lines.add(line);
        });
        Span rule = new Span(Texts.text("cases.clocks.rule"));
        rule.addClassNames("xs", "dim");
        add(lines, rule);
    }

    private static Component face(CaseFacts facts, ClockView view, Instant now) {
        if (view.metAt() != null) {
            return view.metAt().isBefore(view.due())
                    ? ClockFace.met(Dates.near(Texts.language(), view.metAt().atZone(zone(facts))))
                    : ClockFace.late(
                            Texts.text("cases.clock.met_late"),
                            Dates.near(Texts.language(), view.metAt().atZone(zone(facts))));
        }
        if (view.paused()) {
            return ClockFace.paused();
        }
        if (view.stopped()) {
            return ClockFace.stopped("");
        }
        return Clocks.face(now, view.started(), view.due(), "");
    }

    /** On the clock of the reader's office first, then on the other's. */
    private static String due(CaseFacts facts, Instant at) {
        Side own = facts.side();
        return Dates.nearDue(Texts.language(), at.atZone(zone(facts)))
                + " " + facts.agreement().party(own).city()
                + ", "
                + Dates.dueTime(Texts.language(), at.atZone(facts.agreement().zone(own.other())))
                + " " + facts.agreement().party(own.other()).city();
    }

    private static ZoneId zone(CaseFacts facts) {
        return facts.agreement().zone(facts.side());
    }
}
