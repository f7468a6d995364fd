package org.puente.journeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.cases.CaseState;
import org.puente.cases.Objection;
import org.puente.countries.CaseId;
import org.puente.journeys.DepartureRefused;
import org.puente.journeys.DoorPanel;
import org.puente.journeys.JourneyAddress;
import org.puente.journeys.JourneyState;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.TravelStatus;
import org.puente.portal.ActionButton;
import org.puente.portal.Avatar;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.ObjectionList;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** One person after the other at the door, then the departure of all, then the arrival. */
class BoardingPart extends Div implements JourneyPart {

    static final String KEY = "boarding";
    private static final int MOST_NEXT = 8;

    private final JourneyDesks desks;
    private final @Nullable CaseId chosen;
    private final Runnable changed;
    private final Actor actor = Actors.current();
    private final Div door = new Div();
    private final Div whole = new Div();
    private @Nullable DoorCard current;
    private @Nullable CaseId of;
    private @Nullable CaseState reached;
    private List<DoorPanel.Content> contents = List.of();

    BoardingPart(JourneyDesks desks, @Nullable CaseId chosen, Runnable changed) {
        this.desks = desks;
        this.chosen = chosen;
        this.changed = changed;
        addClassName("boarding");
        whole.addClassName("col");
        add(door, whole);
    }

    @Override
    public boolean isBusy() {
        return current != null && current.isBusy() || contents.stream().anyMatch(DoorPanel.Content::isBusy);
    }

    @Override
    public void show(Manifest manifest) {
        door.removeAll();
        whole.removeAll();
        current = null;
        Optional<ManifestLine> line = atTheDoor(manifest);
        if (manifest.journey().state().isOpen() && line.isPresent() && actor.may(Permission.MOVE_PERSONS)) {
            current = new DoorCard(desks, manifest, line.get(), contents(line.get()), changed);
            door.add(current);
        } else {
            door.add(nobody(manifest));
        }
        whole.add(then(manifest, line.map(ManifestLine::id).orElse(null)));
        if (manifest.journey().state().isOpen() && manifest.travelled() > 0) {
            whole.add(onBoard(manifest));
        }
        if (actor.may(Permission.MOVE_PERSONS)) {
            whole.add(manifest.journey().state().isOpen() ? departure(manifest) : arrival(manifest));
        }
        whole.add(new PapersCard(desks, manifest, changed));
    }

    /** What other modules show of the person; made once while the person stays at the door in one state. */
    private List<DoorPanel.Content> contents(ManifestLine line) {
        if (!line.id().equals(of) || line.row().state() != reached) {
            of = line.id();
            reached = line.row().state();
            contents = desks.cases().facts(line.id()).stream()
                    .flatMap(facts -> desks.panels().stream().map(panel -> panel.create(facts, actor, changed)))
                    .toList();
        }
        return contents;
    }

    /** Who was chosen, also to be taken off board again; else the next who may travel, by seat. */
    private Optional<ManifestLine> atTheDoor(Manifest manifest) {
        return manifest.line(chosen == null ? CaseId.random() : chosen)
                .or(() -> manifest.lines().stream()
                        .filter(line -> line.status() == TravelStatus.MAY_TRAVEL)
                        .filter(line -> !line.seat().isStandby())
                        .findFirst());
    }

    private static Card nobody(Manifest manifest) {
        Card card = new Card(Texts.text("journeys.part.boarding"));
        String what = manifest.journey().state().isOpen() ? "journeys.door.nobody" : "journeys.door.closed";
        card.add(new EmptyState(Symbol.SEAT, Texts.text(what), Texts.text(what + "_todo")));
        return card;
    }

    private static Card then(Manifest manifest, @Nullable CaseId now) {
        Card card = new Card(Texts.text("journeys.door.then"));
        UnorderedList next = new UnorderedList();
        next.addClassName("nextlist");
        List<ManifestLine> waiting = manifest.lines().stream()
                .filter(line -> line.status() == TravelStatus.MAY_TRAVEL
                        || line.status() == TravelStatus.BLOCKED
                        || line.status() == TravelStatus.WAITING)
                .filter(line -> !line.id().equals(now))
                .toList();
        waiting.stream().limit(MOST_NEXT).forEach(line -> next.add(new ListItem(row(manifest, line))));
        card.add(next);
        card.setVisible(!waiting.isEmpty());
        if (waiting.size() > MOST_NEXT) {
            Span more = new Span(Texts.text("journeys.door.more", waiting.size() - MOST_NEXT));
            more.addClassNames("small", "mut");
            card.add(more);
        }
        return card;
    }

    private static Card onBoard(Manifest manifest) {
        Card card = new Card(Texts.text("journeys.door.on_board", manifest.travelled()));
        UnorderedList aboard = new UnorderedList();
        aboard.addClassName("nextlist");
        manifest.lines().stream()
                .filter(line -> line.status() == TravelStatus.ON_BOARD)
                .forEach(line -> aboard.add(new ListItem(row(manifest, line))));
        Details details = new Details(Texts.text("journeys.door.on_board_list"), aboard);
        card.add(details);
        return card;
    }

    private static Anchor row(Manifest manifest, ManifestLine line) {
        Span name = new Span(line.row().personName());
        name.addClassName("grow");
        Span seat = new Span(line.seat().place().orElse(Texts.of(line.seat().standing())));
        seat.addClassName("b");
        Anchor row = new Anchor(JourneyAddress.boarding(manifest.journey().id()) + "/" + line.id());
        row.addClassName("row");
        row.add(new Avatar(line.row().personName(), Avatar.Size.SMALL), name, ManifestTable.pill(line.status()), seat);
        return row;
    }

    private Card departure(Manifest manifest) {
        Card card = new Card(Texts.text("journeys.depart"));
        long open = manifest.lines().stream()
                .filter(line -> !line.seat().isStandby())
                .filter(line -> line.status() != TravelStatus.ON_BOARD)
                .count();
        Objection all = open == 0 && manifest.travelled() > 0
                ? Objection.met("journeys.depart.all_on_board", manifest.travelled())
                : Objection.because("journeys.depart.open", open);
        ObjectionList objections = Objections.list(List.of(all));
        card.add(
                new ActionButton(
                                Symbol.PLANE,
                                Texts.text("journeys.depart"),
                                objections,
                                () -> all(() ->
                                        desks.door().depart(manifest.journey().id())))
                        .primary(),
                objections);
        return card;
    }

    private Card arrival(Manifest manifest) {
        Card card = new Card(Texts.text("journeys.arrive"));
        boolean underWay = manifest.journey().state() == JourneyState.DEPARTED;
        card.add(new H2(Texts.of(manifest.journey().state())));
        if (underWay) {
            ObjectionList none = Objections.list(List.of());
            card.add(new ActionButton(
                            Symbol.CHECK,
                            Texts.text("journeys.arrive"),
                            none,
                            () -> all(
                                    () -> desks.door().arrive(manifest.journey().id())))
                    .primary());
            card.add(new Button(
                    Texts.text("journeys.turn_back"),
                    _ -> new TurnBackDialog(desks, manifest.journey(), changed).open()));
        }
        return card;
    }

    private void all(Runnable act) {
        try {
            act.run();
            changed.run();
        } catch (DepartureRefused refused) {
            new RefusedDialog(refused).open();
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
    }
}
