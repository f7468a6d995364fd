package org.puente.journeys.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.countries.CaseId;
import org.puente.journeys.HandoverDesk.Handover;
import org.puente.journeys.JourneyAddress;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.TravelStatus;
import org.puente.portal.Avatar;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Belongings and the handover, one person after the other: both sides sign, on one screen or on two. */
class HandoverPart extends Div implements JourneyPart {

    static final String KEY = "handover";

    private final JourneyDesks desks;
    private final @Nullable CaseId chosen;
    private final Runnable changed;
    private final Div beside = new Div();
    private final Div list = new Div();
    private final Div person = new Div();
    private @Nullable HandoverCard card;
    private @Nullable PassCard pass;
    private @Nullable Handover shown;

    HandoverPart(JourneyDesks desks, @Nullable CaseId chosen, Runnable changed) {
        this.desks = desks;
        this.chosen = chosen;
        this.changed = changed;
        addClassName("handover");
        beside.addClassName("col");
        beside.add(list);
        add(beside, person);
    }

    @Override
    public boolean isBusy() {
        return card != null && card.isBusy() || pass != null && pass.isBusy();
    }

    /** The other side's signature is no part of the manifest. */
    @Override
    public void stillSo(Manifest manifest) {
        if (shown != null
                && !desks.handover()
                        .open(manifest.journey().id(), shown.facts().id())
                        .equals(Optional.of(shown))) {
            show(manifest);
        }
    }

    @Override
    public void show(Manifest manifest) {
        if (pass == null && Actors.current().may(Permission.MOVE_PERSONS)) {
            pass = new PassCard(desks.passes(), manifest.journey());
            beside.add(pass);
        }
        list.removeAll();
        person.removeAll();
        card = null;
        Optional<ManifestLine> line = manifest.line(chosen == null ? CaseId.random() : chosen)
                .or(() -> manifest.lines().stream()
                        .filter(each -> each.status() == TravelStatus.ARRIVED)
                        .findFirst())
                .or(() -> manifest.lines().stream().findFirst());
        list.add(persons(manifest, line.map(ManifestLine::id).orElse(null)));
        line.flatMap(each -> desks.handover().open(manifest.journey().id(), each.id()))
                .ifPresentOrElse(
                        handover -> {
                            shown = handover;
                            card = new HandoverCard(
                                    desks,
                                    manifest.journey(),
                                    handover,
                                    manifest.line(handover.facts().id()),
                                    changed);
                            person.add(card);
                        },
                        () -> person.add(new EmptyState(
                                Symbol.USERS,
                                Texts.text("journeys.manifest.empty"),
                                Texts.text("journeys.manifest.empty_todo"))));
    }

    private static Card persons(Manifest manifest, @Nullable CaseId now) {
        Card card = new Card(Texts.text("journeys.handover.persons")).flush();
        UnorderedList rows = new UnorderedList();
        rows.addClassName("nextlist");
        manifest.lines().forEach(line -> {
            Span name = new Span(line.row().personName());
            name.addClassName("grow");
            Anchor row = new Anchor(JourneyAddress.handover(manifest.journey().id()) + "/" + line.id());
            row.addClassName("row");
            row.add(new Avatar(line.row().personName(), Avatar.Size.SMALL), name, ManifestTable.pill(line.status()));
            if (line.id().equals(now)) {
                row.getElement().setAttribute("aria-current", "true");
            }
            rows.add(new ListItem(row));
        });
        card.add(rows);
        return card;
    }
}
