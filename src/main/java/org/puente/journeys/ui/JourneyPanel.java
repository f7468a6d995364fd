package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePanel;
import org.puente.cases.CaseState;
import org.puente.journeys.JourneyAddress;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.ManifestReader;
import org.puente.journeys.TravelTimes;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Facts;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.springframework.stereotype.Service;

/** The tab of a case's journey: which, when, which seat, and what is in the way. */
@Service
class JourneyPanel implements CasePanel {

    private final TravelTimes travel;
    private final ManifestReader manifests;

    JourneyPanel(TravelTimes travel, ManifestReader manifests) {
        this.travel = travel;
        this.manifests = manifests;
    }

    @Override
    public String key() {
        return "journey";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return actor.may(Permission.READ_CASES)
                && facts.state().ordinal() >= CaseState.RETURN_APPROVED.ordinal()
                && facts.state() != CaseState.WITHDRAWN;
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        Optional<Manifest> manifest = Optional.ofNullable(
                        travel.of(java.util.List.of(facts.id())).get(facts.id()))
                .flatMap(found -> manifests.read(found.journey()));
        Optional<ManifestLine> line = manifest.flatMap(found -> found.line(facts.id()));
        if (manifest.isEmpty() || line.isEmpty()) {
            Card none = new Card(Texts.text("cases.panel.journey"));
            none.add(new EmptyState(
                    Symbol.ROUTE, Texts.text("journeys.objection.no_seat"), Texts.text("journeys.panel.none")));
            return none;
        }
        return card(manifest.get(), line.get());
    }

    private static Card card(Manifest manifest, ManifestLine line) {
        var journey = manifest.journey();
        Card card = new Card(journey.route());
        card.besideTitle(ManifestTable.pill(line.status()));
        Anchor open = new Anchor(JourneyAddress.of(journey.id()), Texts.text("journeys.panel.open"));
        open.addClassName("link");
        Facts facts = new Facts()
                .with(Texts.text("journeys.panel.number"), journey.number())
                .with(
                        Texts.text("journeys.column.seat"),
                        line.seat().place().orElse(Texts.of(line.seat().standing())))
                .with(
                        Texts.text("journeys.panel.departs"),
                        JourneyWords.onBothClocks(
                                journey.agreement(),
                                journey.plan().first().departure(),
                                journey.plan().first().from()))
                .with(
                        Texts.text("journeys.panel.arrives"),
                        JourneyWords.onBothClocks(
                                journey.agreement(),
                                journey.plan().last().arrival(),
                                journey.plan().last().to()));
        card.add(facts, Objections.list(line.reasons()), open);
        return card;
    }
}
