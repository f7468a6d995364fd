package org.puente.complaints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.complaints.AskedFact;
import org.puente.complaints.ComplaintAddress;
import org.puente.complaints.ComplaintClocks;
import org.puente.complaints.ComplaintEntry;
import org.puente.complaints.ComplaintLine;
import org.puente.portal.Card;
import org.puente.portal.Drafts;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** A side's page: number and clock of every complaint, the facts it is asked for, and the form to take one down. */
@Route(ComplaintAddress.SIDES)
@RolesAllowed("READ_CASES")
@Menu(order = 42, icon = "message", title = "complaints.title")
class ComplaintsView extends Page implements HasDynamicTitle {

    private final ComplaintClocks clocks;
    private final Drafts drafts;
    private final Div list = new Div();
    private final Div asked = new Div();

    ComplaintsView(ComplaintClocks clocks, ComplaintEntry entry, Drafts drafts) {
        this.clocks = clocks;
        this.drafts = drafts;
        add(new PageHeader(getPageTitle(), Texts.text("complaints.sub")));
        Actor actor = Actors.current();
        if (actor.may(Permission.ENTER_COMPLAINTS)) {
            add(new ComplaintForm(entry, this::fill));
        }
        if (actor.may(Permission.ANSWER_MONITORS)) {
            add(asked);
        }
        add(list);
        asked.addClassName("stack");
        fill();
    }

    private void fill() {
        list.removeAll();
        List<ComplaintLine> all = clocks.all();
        Card card = new Card(Texts.text("complaints.list")).flush();
        card.add(
                all.isEmpty()
                        ? new EmptyState(
                                Symbol.MESSAGE, Texts.text("complaints.none"), Texts.text("complaints.none.what"))
                        : new ComplaintTable(all, false, null));
        list.add(card);
        asked.removeAll();
        if (Actors.current().may(Permission.ANSWER_MONITORS)) {
            for (AskedFact fact : clocks.asked()) {
                asked.add(new AskedFactCard(fact, clocks, drafts, this::fill));
            }
        }
    }

    @Override
    public final String getPageTitle() {
        return Texts.text("complaints.title");
    }
}
