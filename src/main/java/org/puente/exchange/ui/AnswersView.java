package org.puente.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.puente.exchange.AnswerAddress;
import org.puente.exchange.AnswerDesk;
import org.puente.exchange.AnswerToDecide;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Queries of the other side that a person of this one has to answer. */
@Route(AnswerAddress.ALL)
@RolesAllowed("RELEASE_ANSWERS")
@Menu(order = 44, icon = "globe", title = "exchange.answers")
class AnswersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnswerDesk desk;

    AnswersView(AnswerDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<AnswerToDecide> waiting = desk.waiting();
        Card card = new Card(Texts.text("exchange.answers.waiting"));
        UnorderedList list = new UnorderedList();
        list.addClassName("verifications");
        waiting.forEach(answer -> list.add(new ListItem(row(answer))));
        card.add(
                waiting.isEmpty()
                        ? new EmptyState(
                                Symbol.GLOBE,
                                Texts.text("exchange.answers.none"),
                                Texts.text("exchange.answers.none.what"))
                        : list);
        add(new PageHeader(getPageTitle(), Texts.text("exchange.answers.sub")), card);
    }

    private static Component row(AnswerToDecide answer) {
        Anchor link = new Anchor(
                AnswerAddress.of(answer.id()),
                Texts.text(answer.isFound() ? "exchange.work.release" : "exchange.work.look", answer.asking()));
        link.addClassNames("link", "b");
        Div about = new Div(answer.person() + " · " + answer.number());
        about.addClassName("small");
        Div when = new Div(Texts.text("exchange.answers.due", QueryCard.moment(answer.due())));
        when.addClassNames("small", "mut");
        Div words = new Div(link, about, when);
        words.addClassName("grow");
        Div row = new Div(words);
        row.addClassName("row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("exchange.answers");
    }
}
