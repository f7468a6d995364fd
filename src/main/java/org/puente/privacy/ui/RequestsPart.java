package org.puente.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.puente.portal.Card;
import org.puente.portal.Drafts;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.privacy.DataRequest;

/** Persons' requests: a new one, those that wait, what is due first, and what became of the others. */
class RequestsPart extends Div {

    private final transient Desks desks;
    private final transient Clock clock;
    private final Div lists = new Div();

    RequestsPart(Desks desks, Drafts drafts, Clock clock) {
        this.desks = desks;
        this.clock = clock;
        addClassName("privacy-part");
        lists.addClassName("privacy-part");
        add(new RequestForm(desks.requests(), drafts, this::show), lists);
        show();
    }

    private void show() {
        lists.removeAll();
        Instant now = clock.instant();
        List<DataRequest> all = desks.requests().requests();
        List<DataRequest> answered =
                all.stream().filter(request -> !request.isOpen()).toList();
        all.stream()
                .filter(DataRequest::isOpen)
                .forEach(request -> lists.add(new RequestCard(request, desks, now, this::show)));
        if (all.isEmpty()) {
            lists.add(new EmptyState(
                    Symbol.LOCK, Texts.text("privacy.requests.none"), Texts.text("privacy.requests.none.what")));
        }
        if (!answered.isEmpty()) {
            lists.add(answered(answered));
        }
    }

    private Card answered(List<DataRequest> requests) {
        Card card = new Card(Texts.text("privacy.requests.answered")).flush();
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        requests.forEach(request -> list.add(new AnsweredLine(request, desks.corrections(), this::show)));
        card.add(list);
        return card;
    }
}
