package org.puente.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.puente.access.Actors;
import org.puente.portal.Dates;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Texts;
import org.puente.reporting.FigureDesk;
import org.puente.reporting.PublicationDesk;

/** The figures of the reader's own country, each as bars that are a table for whoever reads with the ear. */
@Route("figures")
@RolesAllowed("READ_FIGURES")
@Menu(order = 70, icon = "chart", title = "reporting.title")
class FiguresView extends Page implements HasDynamicTitle {

    FiguresView(FigureDesk desk, PublicationDesk publications) {
        Div cards = new Div();
        cards.addClassName("figures");
        // Nothing here can be pressed; by keyboard the page is scrolled from the figures themselves.
        cards.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", getPageTitle())
                .setAttribute("tabindex", "0");
        desk.ofTheLastQuarters(Dates.zone()).forEach(series -> cards.add(new FigureCard(series)));
        add(
                new PageHeader(
                        getPageTitle(),
                        Texts.text("reporting.whose", Actors.current().country())),
                cards,
                new PublicationCard(publications));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("reporting.title");
    }
}
