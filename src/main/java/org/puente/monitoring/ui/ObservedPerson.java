package org.puente.monitoring.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.puente.monitoring.ReportContent;
import org.puente.monitoring.ReportWords;
import org.puente.portal.Texts;

/** A person of a report: first what the monitor saw, then the officers' other answers, folded. */
class ObservedPerson extends Div {

    ObservedPerson(ReportContent.Person person, ReportWords words) {
        addClassNames("stack", "observed");
        Span name = new Span(words.person(person.givenNames(), person.seat()));
        name.addClassName("b");
        Div head = new Div(name, WatchWords.status(person.status()));
        head.addClassNames("row", "wrap");
        add(head);
        List<ReportContent.Line> seen = person.checks().stream()
                .filter(line -> !line.monitors().isEmpty())
                .toList();
        List<ReportContent.Line> others = person.checks().stream()
                .filter(line -> line.monitors().isEmpty())
                .toList();
        seen.forEach(line -> add(line(line, words)));
        if (!others.isEmpty()) {
            Div all = new Div();
            all.addClassName("stack");
            others.forEach(line -> all.add(line(line, words)));
            add(new Details(Texts.text("monitoring.report.others", others.size()), all));
        }
    }

    private static Div line(ReportContent.Line line, ReportWords words) {
        Div check = new Div(line.check() + " " + words.check(line));
        Div beside = new Div(
                said("monitoring.officers", words.officers(line)),
                said("monitoring.pdf.monitor", words.monitors(line)));
        beside.addClassName("beside");
        Div all = new Div(check, beside);
        all.addClassName("seen");
        return all;
    }

    private static Div said(String label, String text) {
        return text.isEmpty() ? new Div() : new Div(WatchWords.quiet(Texts.text(label)), new Div(text));
    }
}
