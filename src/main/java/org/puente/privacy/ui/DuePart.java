package org.puente.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.EmptyState;
import org.puente.portal.Note;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.privacy.Retention;

/** What is erased in the coming days by the agreement, without anybody's doing. */
class DuePart extends Div {

    private static final int DAYS = 30;

    DuePart(Retention retention) {
        addClassName("privacy-part");
        Card card = new Card(Texts.text("privacy.due.title", DAYS)).flush();
        List<Retention.Due> due = retention.within(DAYS);
        if (due.isEmpty()) {
            card.add(new EmptyState(Symbol.CLOCK, Texts.text("privacy.due.none"), Texts.text("privacy.due.none.what")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("lines");
            due.forEach(each -> list.add(line(each)));
            card.add(list);
        }
        add(new Note(Texts.text("privacy.due.note")), card);
    }

    private static ListItem line(Retention.Due due) {
        Span number = new Span(due.found().number());
        number.addClassName("b");
        Span details = new Span(String.join(
                " · ",
                Texts.of(due.scope()),
                Texts.of(due.found().state()),
                Texts.text("privacy.due.on", Dates.full(Texts.language(), Dates.here(due.on())))));
        details.addClassNames("small", "mut");
        Div words = new Div(number, details);
        words.addClassName("privacy-line");
        return new ListItem(words);
    }
}
