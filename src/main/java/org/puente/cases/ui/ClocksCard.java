package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.agreements.AgreedClock;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseHead;
import org.puente.cases.ClockView;
import org.puente.portal.ClockFace;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** The agreement's clocks on this case: what runs, what was kept. */
class ClocksCard extends Div {

    /** @param extensions a button for each clock that the reader may extend, by clock */
    ClocksCard(CaseHead head, Instant now, Map<AgreedClock, Component> extensions) {
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
            ClockWords words = new ClockWords(head.facts(), view);
            view.figure().filter(_ -> view.runs()).ifPresent(at -> line.add(dim(words.due(at))));
            List<String> reckoning = view.runs() && !view.paused() ? words.reckoning(now) : List.of();
            if (!reckoning.isEmpty()) {
                line.add(details(reckoning));
            }
            Optional.ofNullable(extensions.get(view.kind()))
                    .filter(_ -> view.runs())
                    .ifPresent(line::add);
            lines.add(line);
        });
        Span rule = new Span(Texts.text("cases.clocks.rule"));
        rule.addClassNames("xs", "dim");
        add(lines, rule);
    }

    private static Component face(CaseFacts facts, ClockView view, Instant now) {
        if (view.metAt() != null) {
            return !view.late()
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
        return view.figure()
                .map(due -> Clocks.face(now, view.started(), due, ""))
                .orElseGet(() -> ClockFace.stopped(""));
    }

    private static Div dim(String text) {
        Div line = new Div(text);
        line.addClassNames("xs", "dim");
        return line;
    }

    /** How it was counted, so that anybody can count it again with a calendar. */
    private static Component details(List<String> reckoning) {
        UnorderedList lines = new UnorderedList();
        reckoning.forEach(line -> lines.add(new ListItem(line)));
        NativeDetails details = new NativeDetails(Texts.text("cases.clock.how"), lines);
        details.addClassNames("xs", "reckoning");
        return details;
    }

    private static ZoneId zone(CaseFacts facts) {
        return facts.agreement().zone(facts.side());
    }
}
