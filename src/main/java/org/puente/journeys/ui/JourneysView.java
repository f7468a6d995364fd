package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyAddress;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyState;
import org.puente.journeys.Leg;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Pill;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.TabLinks;
import org.puente.portal.Texts;

/** The journeys that a country may know: those ahead and under way, and those behind. */
@Route(JourneyAddress.LIST)
@RolesAllowed("READ_CASES")
@Menu(order = 45, icon = "route", title = "journeys.title")
class JourneysView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String BEHIND = "behind";

    private final JourneyDesk desk;
    private final Div tabs = new Div();
    private final Div list = new Div();

    JourneysView(JourneyDesk desk) {
        this.desk = desk;
        add(header(), tabs, list);
    }

    private static PageHeader header() {
        if (!Actors.current().may(Permission.MOVE_PERSONS)) {
            return new PageHeader(Texts.text("journeys.title"), Texts.text("journeys.sub"));
        }
        Anchor fresh = new Anchor(JourneyAddress.LIST + "/new");
        fresh.addClassNames("btn", "pri");
        fresh.add(Symbol.PLUS.small(), new Span(Texts.text("journeys.plan")));
        return new PageHeader(Texts.text("journeys.title"), Texts.text("journeys.sub"), fresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean behind =
                event.getLocation().getQueryParameters().getParameters().containsKey(BEHIND);
        tabs.removeAll();
        tabs.add(new TabLinks(Texts.text("journeys.title"))
                .tab(Texts.text("journeys.ahead"), JourneyAddress.LIST, !behind, null)
                .tab(Texts.text("journeys.behind"), JourneyAddress.LIST + "?" + BEHIND, behind, null));
        list.removeAll();
        list.add(rows(behind ? desk.behind() : desk.ahead(), behind));
    }

    private static Component rows(List<Journey> journeys, boolean behind) {
        Card card = new Card(Texts.text(behind ? "journeys.behind" : "journeys.ahead")).flush();
        if (journeys.isEmpty()) {
            card.add(new EmptyState(
                    Symbol.ROUTE,
                    Texts.text("journeys.none"),
                    Texts.text(behind ? "journeys.none.behind" : "journeys.none.ahead")));
            return card;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("journeys");
        journeys.forEach(journey -> rows.add(new ListItem(row(journey))));
        card.add(rows);
        return card;
    }

    private static Anchor row(Journey journey) {
        Leg first = journey.plan().first();
        Span day = new Span(Dates.near(Texts.language(), first.departure()));
        day.addClassName("b");
        Span time = new Span(Dates.time(Texts.language(), first.departure()) + " " + first.from());
        time.addClassNames("small", "mut");
        Div when = new Div(day, time);
        when.addClassName("when");
        Span route = new Span(journey.route());
        route.addClassName("b");
        Span number =
                new Span(journey.number() + " · " + Texts.of(journey.plan().mode()) + " · "
                        + JourneyWords.elsewhere(journey.agreement(), first.departure()));
        number.addClassNames("small", "mut");
        Div what = new Div(route, number);
        what.addClassName("what");
        Span seats = new Span(Texts.text("journeys.seats", journey.plan().seats()));
        seats.addClassNames("small", "mut", "onlywide");
        Anchor link = new Anchor(JourneyAddress.of(journey.id()));
        link.addClassName("journeyrow");
        link.add(
                when,
                what,
                new SideMark(journey.plannedBy(), journey.sideOf(journey.plannedBy())),
                seats,
                state(journey.state()),
                Symbol.RIGHT.small());
        return link;
    }

    static Pill state(JourneyState state) {
        String word = Texts.of(state);
        return switch (state) {
            case DEPARTED -> Pill.inverse(Symbol.PLANE, word);
            case ARRIVED -> Pill.ok(word);
            case CANCELLED -> Pill.stop(word);
            case ANNOUNCED -> Pill.accent(word);
            case PLANNED -> new Pill(word);
        };
    }

    @Override
    public String getPageTitle() {
        return Texts.text("journeys.title");
    }
}
