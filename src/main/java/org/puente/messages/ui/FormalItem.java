package org.puente.messages.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.puente.agreements.CodeList;
import org.puente.cases.CaseFacts;
import org.puente.cases.TimeLineEntry;
import org.puente.portal.Pill;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** A formal question or answer, which is a step of the case and stops or starts its clock. */
class FormalItem extends ListItem {

    FormalItem(CaseFacts facts, TimeLineEntry entry) {
        addClassName("formal");
        Span mark = new Span(new SideMark(entry.country(), facts.agreement().sideOf(entry.country())));
        mark.addClassName("who");
        Span who = new Span(entry.role() == null ? "" : Texts.of(entry.role()));
        who.addClassName("b");
        Div head = new Div(who, new Pill(Symbol.PAUSE, Texts.text("messages.formal." + entry.what())));
        head.addClassNames("row", "wrap");
        Div when = new Div(MessageWords.when(facts, entry.at()));
        when.addClassName("t");
        add(mark, head, when);
        String code = entry.code();
        if (code != null) {
            Paragraph words = new Paragraph(facts.agreement()
                    .code(CodeList.QUESTION, code)
                    .map(known -> known.text(Texts.language()))
                    .orElse(code));
            words.addClassName("said");
            add(words);
        }
    }
}
