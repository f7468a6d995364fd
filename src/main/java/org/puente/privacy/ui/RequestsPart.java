package org.puente.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Drafts;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.privacy.DataRequest;
import org.puente.privacy.PrivacyDesk;

/** Persons' requests: a new one, those that wait, and what became of the others. */
class RequestsPart extends Div {

    private final transient PrivacyDesk desk;
    private final Div lists = new Div();

    RequestsPart(PrivacyDesk desk, Drafts drafts) {
        this.desk = desk;
        addClassName("privacy-part");
        lists.addClassName("privacy-part");
        add(new RequestForm(desk, drafts, this::show), lists);
        show();
    }

    private void show() {
        lists.removeAll();
        List<DataRequest> all = desk.requests();
        List<DataRequest> answered =
                all.stream().filter(request -> !request.isOpen()).toList();
        all.stream()
                .filter(DataRequest::isOpen)
                .forEach(request -> lists.add(new RequestCard(request, desk, this::show)));
        if (all.isEmpty()) {
            lists.add(new EmptyState(
                    Symbol.LOCK, Texts.text("privacy.requests.none"), Texts.text("privacy.requests.none.what")));
        }
        if (!answered.isEmpty()) {
            lists.add(answered(answered));
        }
    }

    private static Card answered(List<DataRequest> requests) {
        Card card = new Card(Texts.text("privacy.requests.answered")).flush();
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        requests.forEach(request -> list.add(line(request)));
        card.add(list);
        return card;
    }

    private static ListItem line(DataRequest request) {
        Span number = new Span(request.caseNumber());
        number.addClassName("b");
        Span details = new Span(String.join(
                " · ",
                Texts.of(request.scope()),
                Texts.text("privacy.request.received", request.receivedOn()),
                request.answer() == null ? "" : Texts.of(request.answer()),
                request.answeredAt() == null ? "" : Dates.moment(Texts.language(), Dates.here(request.answeredAt())),
                request.answeredBy() == null ? "" : request.answeredBy()));
        details.addClassNames("small", "mut");
        Div words = new Div(number, details);
        words.addClassName("privacy-line");
        return new ListItem(words);
    }
}
