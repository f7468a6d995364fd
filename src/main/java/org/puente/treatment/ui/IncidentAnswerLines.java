package org.puente.treatment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.puente.portal.SideMark;
import org.puente.portal.Texts;
import org.puente.treatment.IncidentAnswer;

/** What each side said to an incident; absent while neither has. */
class IncidentAnswerLines extends UnorderedList {

    IncidentAnswerLines(List<IncidentAnswer> answers) {
        addClassName("lines");
        setVisible(!answers.isEmpty());
        answers.forEach(answer -> add(line(answer)));
    }

    private static ListItem line(IncidentAnswer answer) {
        Span verdict = new Span(Texts.of(answer.verdict()));
        verdict.addClassName("b");
        Span by = new Span(Texts.text(
                "treatment.incident.answered", answer.from(), answer.byName(), CheckWords.moment(answer.at())));
        by.addClassNames("small", "mut");
        Paragraph text = new Paragraph(answer.text());
        text.addClassName("written");
        ListItem line = new ListItem(new SideMark(answer.from(), null), verdict, by, text);
        line.addClassNames("row", "wrap");
        return line;
    }
}
