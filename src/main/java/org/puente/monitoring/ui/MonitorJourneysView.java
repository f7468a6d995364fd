package org.puente.monitoring.ui;

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
import org.puente.journeys.AnnouncedJourneys;
import org.puente.journeys.Journey;
import org.puente.journeys.Leg;
import org.puente.monitoring.ListedJourney;
import org.puente.monitoring.MonitorDesk;
import org.puente.monitoring.MonitoringAddress;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.EmptyState;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.TabLinks;
import org.puente.portal.Texts;

/** Every announced journey, of all agreements and in both directions, from the moment it is announced. */
@Route(MonitoringAddress.LIST)
@RolesAllowed("MONITOR_JOURNEYS")
@Menu(order = 45, icon = "route", title = "monitoring.title")
class MonitorJourneysView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String BEHIND = "behind";

    private final MonitorDesk desk;
    private final Div tabs = new Div();
    private final Div list = new Div();

    MonitorJourneysView(MonitorDesk desk) {
        this.desk = desk;
        add(new PageHeader(Texts.text("monitoring.title"), Texts.text("monitoring.sub")), tabs, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean behind =
                event.getLocation().getQueryParameters().getParameters().containsKey(BEHIND);
        tabs.removeAll();
        tabs.add(new TabLinks(Texts.text("monitoring.title"))
                .tab(Texts.text("journeys.ahead"), MonitoringAddress.LIST, !behind, null)
                .tab(Texts.text("journeys.behind"), MonitoringAddress.LIST + "?" + BEHIND, behind, null));
        List<ListedJourney> journeys = behind ? desk.behind() : desk.ahead();
        list.removeAll();
        if (journeys.size() == AnnouncedJourneys.MOST_LISTED) {
            list.add(new Note(Texts.text(
                    behind ? "monitoring.last_only" : "monitoring.first_only", AnnouncedJourneys.MOST_LISTED)));
        }
        list.add(rows(journeys, behind));
    }

    private static Component rows(List<ListedJourney> journeys, boolean behind) {
        Card card = new Card(Texts.text(behind ? "journeys.behind" : "journeys.ahead")).flush();
        if (journeys.isEmpty()) {
            card.add(new EmptyState(
                    Symbol.ROUTE,
                    Texts.text("journeys.none"),
                    Texts.text(behind ? "journeys.none.behind" : "monitoring.none.ahead")));
            return card;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("journeys");
        journeys.forEach(each -> rows.add(new ListItem(row(each))));
        card.add(rows);
        return card;
    }

    private static Anchor row(ListedJourney listed) {
        Journey journey = listed.journey();
        Leg first = journey.plan().first();
        Anchor link = new Anchor(MonitoringAddress.of(journey.id()));
        link.addClassNames("journeyrow", "watchrow");
        link.add(
                pair(
                        "when",
                        Dates.near(Texts.language(), first.departure()),
                        Dates.time(Texts.language(), first.departure()) + " " + first.from()),
                pair(
                        "what",
                        journey.route(),
                        journey.number() + " · "
                                + Texts.of(journey.plan().mode()) + " · "
                                + journey.agreement().name(Texts.language())),
                watched(listed),
                WatchWords.state(journey.state()),
                Symbol.RIGHT.small());
        return link;
    }

    private static Component watched(ListedJourney listed) {
        if (listed.mine()) {
            return Pill.accent(Texts.text("monitoring.mine"));
        }
        Span who = new Span(
                listed.monitors().isEmpty()
                        ? Texts.text("monitoring.nobody")
                        : Texts.text("monitoring.watched_by", String.join(", ", listed.monitors())));
        who.addClassNames("small", "mut");
        return who;
    }

    private static Div pair(String place, String bold, String small) {
        Span above = new Span(bold);
        above.addClassName("b");
        Span below = new Span(small);
        below.addClassNames("small", "mut");
        Div pair = new Div(above, below);
        pair.addClassName(place);
        return pair;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("monitoring.title");
    }
}
