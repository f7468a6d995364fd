package org.puente.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyId;
import org.puente.journeys.Leg;
import org.puente.monitoring.Assignment;
import org.puente.monitoring.MonitoringAddress;
import org.puente.monitoring.WatchedJourney;
import org.puente.portal.Dates;
import org.puente.portal.LiveLook;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.TabLinks;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** A monitor's page of one journey: persons and checks, log, private notes, report. It is read anew while it is open. */
@Route(MonitoringAddress.LIST + "/:journey/:part?/:person?")
@RolesAllowed("MONITOR_JOURNEYS")
class MonitorJourneyView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final MonitoringDesks desks;
    private final Div head = new Div();
    private final Div tabs = new Div();
    private final Div body = new Div();
    private final LiveLook live = LiveLook.of(this, this::look);
    private @Nullable JourneyId id;
    private @Nullable WatchPart part;
    private @Nullable WatchedJourney shown;
    private String partKey = PersonsPart.KEY;
    private String title = "";

    MonitorJourneyView(MonitoringDesks desks) {
        this.desks = desks;
        head.addClassName("journey-head");
        add(head, tabs, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("journey").flatMap(JourneyId::read).orElseThrow(NotFoundException::new);
        partKey = event.getRouteParameters().get("part").orElse(PersonsPart.KEY);
        WatchedJourney journey = desks.journeys().open(id).orElseThrow(NotFoundException::new);
        WatchPart made = make(event.getRouteParameters().get("person").flatMap(MonitorJourneyView::caseId));
        part = made;
        body.removeAll();
        body.add((Component) made);
        show(journey);
    }

    private WatchPart make(Optional<CaseId> person) {
        return switch (partKey) {
            case PersonsPart.KEY -> new PersonsPart(desks, person.orElse(null), this::changed);
            case LogPart.KEY -> new LogPart(desks, this::changed);
            case NotesPart.KEY -> new NotesPart(desks);
            case ReportPart.KEY -> new ReportPart(desks, this::changed);
            default -> throw new NotFoundException();
        };
    }

    private void changed() {
        live.goOn();
        desks.journeys().open(Objects.requireNonNull(id)).ifPresent(this::show);
    }

    private void look() {
        desks.journeys()
                .open(Objects.requireNonNull(id))
                .filter(now -> !now.equals(shown))
                .ifPresent(this::show);
    }

    private void show(WatchedJourney watched) {
        shown = watched;
        Journey journey = watched.journey();
        title = journey.route();
        head.removeAll();
        head.add(crumbs(journey), header(watched), line(watched));
        if (!watched.alerts().isEmpty()) {
            head.add(alert(watched));
        }
        tabs.removeAll();
        TabLinks links = new TabLinks(journey.route());
        for (String key : new String[] {PersonsPart.KEY, LogPart.KEY, NotesPart.KEY, ReportPart.KEY}) {
            links.tab(
                    Texts.text("monitoring.part." + key),
                    MonitoringAddress.part(journey.id(), key),
                    key.equals(partKey),
                    key.equals(PersonsPart.KEY)
                            ? String.valueOf(watched.persons().size())
                            : null);
        }
        tabs.add(links);
        Objects.requireNonNull(part).show(watched);
    }

    private static Div crumbs(Journey journey) {
        Anchor list = new Anchor(MonitoringAddress.LIST, Texts.text("monitoring.title"));
        list.addClassName("link");
        Div crumbs = new Div(list, new Span(" / " + journey.number()));
        crumbs.addClassNames("small", "mut", "crumbs");
        return crumbs;
    }

    private PageHeader header(WatchedJourney watched) {
        Journey journey = watched.journey();
        boolean mine = watched.isWatchedBy(Actors.current().id());
        NativeButton act = new NativeButton(
                Texts.text(mine ? "monitoring.leave" : "monitoring.assign"), _ -> attempt(journey.id(), mine));
        act.addClassName("btn");
        act.setClassName("pri", !mine);
        List<Component> acts = new ArrayList<>(List.of(WatchWords.state(journey.state()), act));
        if (mine) {
            desks.buttons()
                    .forEach(button -> button.of(journey, Actors.current()).ifPresent(acts::add));
        }
        return new PageHeader(
                journey.route(),
                Texts.text(
                        "journeys.head",
                        Texts.of(journey.plan().mode()),
                        Texts.of(journey.plan().operator()),
                        journey.plan().carrier()),
                acts.toArray(Component[]::new));
    }

    private void attempt(JourneyId journey, boolean mine) {
        try {
            if (mine) {
                desks.journeys().leave(journey);
            } else {
                desks.journeys().assign(journey);
            }
        } catch (Refusal refused) {
            Tell.notDone(refused.sentence(Texts.language()));
        }
        changed();
    }

    /** When and where it goes, each end on its own clock, and who watches it. */
    private static Div line(WatchedJourney watched) {
        Div line = new Div();
        line.addClassNames("card", "watchline");
        for (Leg leg : watched.journey().plan().legs()) {
            line.add(new Div(leg.from() + " " + Dates.nearMoment(Texts.language(), leg.departure()) + " – " + leg.to()
                    + " " + Dates.nearMoment(Texts.language(), leg.arrival())));
        }
        String names = watched.monitors().stream().map(Assignment::monitorName).collect(Collectors.joining(", "));
        line.add(WatchWords.quiet(
                names.isEmpty() ? Texts.text("monitoring.nobody") : Texts.text("monitoring.watched_by", names)));
        return line;
    }

    /** As both leads are told: who, and that it stops nothing under way; never why. */
    private static Note alert(WatchedJourney watched) {
        String names = watched.alerts().stream()
                .map(person -> WatchWords.person(person.traveller()))
                .collect(Collectors.joining("; "));
        Note note = new Note(Symbol.ALERT, Texts.text("monitoring.alert", names));
        note.addClassName("stop");
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    private static Optional<CaseId> caseId(String text) {
        try {
            return Optional.of(CaseId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
