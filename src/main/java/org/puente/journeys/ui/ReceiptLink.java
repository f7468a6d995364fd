package org.puente.journeys.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.papers.PaperAddress;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Saves the sheet that a person gets; absent for whoever may not print it. */
class ReceiptLink extends Anchor {

    private ReceiptLink(String address, String words) {
        super(address);
        add(Symbol.PRINT.small(), new Span(words));
        addClassName("btn");
        getElement().setAttribute("download", true);
        Actor actor = Actors.current();
        setVisible(actor.may(Permission.MOVE_PERSONS) || actor.may(Permission.PREPARE_CASES));
    }

    static ReceiptLink of(JourneyId journey, CaseId person) {
        return new ReceiptLink(PaperAddress.receipt(journey, person), Texts.text("journeys.receipt"));
    }

    static ReceiptLink ofEverybody(JourneyId journey) {
        return new ReceiptLink(PaperAddress.receipts(journey), Texts.text("journeys.receipts"));
    }
}
