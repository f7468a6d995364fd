package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.countries.CaseId;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyAddress;
import org.puente.journeys.JourneyId;
import org.puente.journeys.Manifest;
import org.puente.portal.LiveLook;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.TabLinks;
import org.puente.portal.Texts;

/**
 * The page of one journey: legs and figures, and one of its parts: manifest, crew, boarding, handover. It is read anew
 * while it is open.
 */
@Route(JourneyAddress.LIST + "/:journey/:part?/:person?")
@RolesAllowed("READ_CASES")
class JourneyView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final JourneyDesks desks;
    private final Div head = new Div();
    private final Div tabs = new Div();
    private final Div body = new Div();
    private final LiveLook live = LiveLook.of(this, this::look);
    private @Nullable JourneyId id;
    private @Nullable JourneyPart part;
    private @Nullable Manifest shown;
    private String partKey = ManifestPart.KEY;
    private String title = "";

    JourneyView(JourneyDesks desks) {
        this.desks = desks;
        addClassName("journey");
        head.addClassName("journey-head");
        add(head, tabs, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("journey").flatMap(JourneyId::read).orElseThrow(NotFoundException::new);
        partKey = event.getRouteParameters().get("part").orElse(ManifestPart.KEY);
        Manifest manifest = desks.manifests().read(id).orElseThrow(NotFoundException::new);
        JourneyPart made = make(event.getRouteParameters().get("person").flatMap(JourneyView::caseId));
        part = made;
        body.removeAll();
        body.add((Component) made);
        show(manifest, true);
    }

    private JourneyPart make(Optional<CaseId> person) {
        return switch (partKey) {
            case ManifestPart.KEY -> new ManifestPart(desks, this::changed);
            case CrewPart.KEY -> new CrewPart(desks, this::changed);
            case BoardingPart.KEY -> new BoardingPart(desks, person.orElse(null), this::changed);
            case HandoverPart.KEY -> new HandoverPart(desks, person.orElse(null), this::changed);
            default -> throw new NotFoundException();
        };
    }

    private void changed() {
        live.goOn();
        show();
    }

    private void show() {
        desks.manifests().read(Objects.requireNonNull(id)).ifPresent(manifest -> show(manifest, true));
    }

    private void show(Manifest manifest, boolean anew) {
        if (!anew && manifest.equals(shown)) {
            Objects.requireNonNull(part).stillSo(manifest);
            return;
        }
        shown = manifest;
        showHead(manifest);
        Objects.requireNonNull(part).show(manifest);
    }

    private void showHead(Manifest manifest) {
        Journey journey = manifest.journey();
        title = journey.route();
        head.removeAll();
        head.add(crumbs(journey), header(journey), new TravelStrip(manifest));
        head.add(new WatchedLine(journey.id(), desks.watches()));
        if (!manifest.alerts().isEmpty()) {
            head.add(alert(manifest));
        }
        tabs.removeAll();
        tabs.add(new TabLinks(journey.route())
                .tab(
                        Texts.text("journeys.part.manifest"),
                        JourneyAddress.of(journey.id()),
                        partKey.equals(ManifestPart.KEY),
                        String.valueOf(manifest.lines().size()))
                .tab(
                        Texts.text("journeys.part.crew"),
                        JourneyAddress.crew(journey.id()),
                        partKey.equals(CrewPart.KEY),
                        null)
                .tab(
                        Texts.text("journeys.part.boarding"),
                        JourneyAddress.boarding(journey.id()),
                        partKey.equals(BoardingPart.KEY),
                        null)
                .tab(
                        Texts.text("journeys.part.handover"),
                        JourneyAddress.handover(journey.id()),
                        partKey.equals(HandoverPart.KEY),
                        null));
    }

    /** To both leads, whatever the kind of the hold: who, and that it stops nothing under way. */
    private static Note alert(Manifest manifest) {
        String names =
                manifest.alerts().stream().map(line -> line.row().personName()).collect(Collectors.joining(", "));
        Note note = new Note(Symbol.ALERT, Texts.text("journeys.alert", names));
        note.addClassName("stop");
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    private static Div crumbs(Journey journey) {
        Anchor list = new Anchor(JourneyAddress.LIST, Texts.text("journeys.title"));
        list.addClassName("link");
        Div crumbs = new Div(list, new Span(" / " + journey.number()));
        crumbs.addClassNames("small", "mut", "crumbs");
        return crumbs;
    }

    private PageHeader header(Journey journey) {
        String sub = Texts.text(
                "journeys.head",
                Texts.of(journey.plan().mode()),
                Texts.of(journey.plan().operator()),
                journey.plan().carrier());
        List<Component> acts = new ArrayList<>();
        acts.add(JourneysView.state(journey.state()));
        Actor reader = Actors.current();
        boolean own = journey.plannedBy().equals(reader.country())
                && reader.may(Permission.MOVE_PERSONS)
                && journey.state().isOpen();
        if (own) {
            Anchor plan = new Anchor(JourneyAddress.of(journey.id()) + "/plan");
            plan.addClassName("btn");
            plan.add(Symbol.PEN.small(), new Span(Texts.text("journeys.change")));
            acts.add(plan);
        }
        desks.buttons().forEach(button -> button.of(journey, reader).ifPresent(acts::add));
        return new PageHeader(journey.route(), sub, acts.toArray(Component[]::new));
    }

    private void look() {
        if (part == null || !part.isBusy()) {
            desks.manifests().read(Objects.requireNonNull(id)).ifPresent(manifest -> show(manifest, false));
        }
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
