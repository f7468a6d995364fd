package org.puente.treatment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.puente.cases.CaseFacts;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** A line of a log: what, quiet lines under it, pills beside it, buttons at its end. */
final class LogRow {

    private LogRow() {}

    static ListItem of(
            String what, List<String> lines, List<? extends Component> pills, List<? extends Component> acts) {
        Span title = new Span(what);
        title.addClassName("b");
        Div words = new Div(title);
        lines.forEach(line -> words.add(small(line)));
        words.addClassNames("grow", "stack");
        Div marks = new Div();
        marks.addClassNames("row", "wrap");
        pills.forEach(marks::add);
        Div row = new Div(words, marks);
        row.addClassNames("row", "wrap");
        if (!acts.isEmpty()) {
            Div buttons = new Div();
            buttons.addClassName("acts");
            acts.forEach(buttons::add);
            row.add(buttons);
        }
        return new ListItem(row);
    }

    private static Span small(String text) {
        Span line = new Span(text);
        line.addClassNames("small", "mut");
        return line;
    }

    static String time(Instant moment, CaseFacts facts) {
        return Dates.nearMoment(Texts.language(), moment.atZone(facts.zone()));
    }
}
