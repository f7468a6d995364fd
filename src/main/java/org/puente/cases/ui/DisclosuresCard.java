package org.puente.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.Code;
import org.puente.agreements.CodeList;
import org.puente.cases.CaseFacts;
import org.puente.cases.Disclosure;
import org.puente.cases.SheetField;
import org.puente.cases.SheetTexts;
import org.puente.portal.Card;
import org.puente.portal.Texts;

/** What the sender disclosed, and each correction with old value, new value and reason; both sides see the same. */
class DisclosuresCard extends Card {

    DisclosuresCard(CaseFacts facts, List<Disclosure> disclosures) {
        super(Texts.text("cases.disclosures"));
        for (Disclosure disclosure : disclosures) {
            Span kind = new Span(Texts.of(disclosure.kind()) + " " + disclosure.seq());
            kind.addClassName("b");
            Div block = new Div(kind, small(HistoryCard.when(facts, disclosure.writtenAt())));
            disclosure.changes().forEach(change -> block.add(change(facts, change)));
            block.addClassName("disclosure");
            add(block);
        }
    }

    private static Div change(CaseFacts facts, Disclosure.Change change) {
        String reason = facts.agreement()
                .code(CodeList.CORRECTION, change.reason())
                .map((Code code) -> code.text(Texts.language()))
                .orElse(change.reason());
        Div line = new Div(Texts.text(
                "cases.disclosure.change",
                Texts.of(change.field()),
                value(change.field(), change.oldValue()),
                value(change.field(), change.newValue()),
                reason));
        line.addClassName("quote");
        return line;
    }

    private static String value(SheetField field, @Nullable String text) {
        return text == null ? Texts.text("cases.disclosure.nothing") : SheetTexts.of(field, text);
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassNames("small", "mut");
        return line;
    }
}
