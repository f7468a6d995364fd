package org.puente.field.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.puente.field.FieldAddress;
import org.puente.field.HandedInDesk;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.TabLinks;
import org.puente.portal.Texts;

/** What devices handed in and somebody has to settle, and what was settled; which of the two stands in the URL. */
@Route(FieldAddress.HANDED_IN)
@RolesAllowed({"MOVE_PERSONS", "MONITOR_JOURNEYS"})
@Menu(order = 47, icon = "sync", title = "field.handed_in")
class HandedInView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SETTLED = "settled";

    private final FieldDesks desks;
    private final Div tabs = new Div();
    private final Div list = new Div();
    private boolean settled;

    HandedInView(FieldDesks desks) {
        this.desks = desks;
        list.addClassName("stack");
        add(new PageHeader(getPageTitle(), Texts.text("field.handed_in.sub")), tabs, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        settled = event.getLocation().getQueryParameters().getParameters().containsKey(SETTLED);
        show();
    }

    private void show() {
        List<HandedInDesk.Row> rows =
                settled ? desks.handedIn().settled() : desks.handedIn().toSettle();
        tabs.removeAll();
        tabs.add(new TabLinks(getPageTitle())
                .tab(
                        Texts.text("field.handed_in.open"),
                        FieldAddress.HANDED_IN,
                        !settled,
                        settled ? null : String.valueOf(rows.size()))
                .tab(Texts.text("field.handed_in.settled"), FieldAddress.HANDED_IN + "?" + SETTLED, settled, null));
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new EmptyState(
                    Symbol.CHECK, Texts.text("field.handed_in.none"), Texts.text("field.handed_in.none.what")));
        }
        rows.forEach(row -> list.add(new HandedInCard(row, desks, this::show)));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("field.handed_in");
    }
}
