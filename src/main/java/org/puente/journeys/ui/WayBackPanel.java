package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePanel;
import org.puente.cases.CaseState;
import org.puente.cases.Objection;
import org.puente.countries.Side;
import org.puente.journeys.Consent;
import org.puente.journeys.WayBack;
import org.puente.journeys.WayBackDesk;
import org.puente.journeys.WayBackItem;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.EmptyState;
import org.puente.portal.Facts;
import org.puente.portal.ObjectionList;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.springframework.stereotype.Service;

/** The tab of the way back after a return in error: owners, the person's word, what brings them back, both signatures. */
@Service
class WayBackPanel implements CasePanel {

    private final WayBackDesk desk;

    WayBackPanel(WayBackDesk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return "way-back";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return actor.may(Permission.READ_CASES) && facts.state() == CaseState.RETURNED_IN_ERROR;
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        Div panel = new Div();
        panel.addClassNames("stack", "gap-5");
        show(panel, facts, actor);
        return panel;
    }

    private void show(Div panel, CaseFacts facts, Actor actor) {
        panel.removeAll();
        desk.of(facts.id())
                .ifPresentOrElse(
                        found -> panel.add(card(found, facts, actor, () -> show(panel, facts, actor))),
                        () -> panel.add(new EmptyState(
                                Symbol.ROUTE, Texts.text("journeys.wayback"), Texts.text("journeys.wayback.over"))));
    }

    private Card card(WayBack back, CaseFacts facts, Actor actor, Runnable changed) {
        Card card = new Card(Texts.text("journeys.wayback"));
        card.addClassName("wayback");
        card.besideTitle(
                back.closed()
                        ? Pill.ok(Texts.text("journeys.wayback.closed"))
                        : Pill.accent(Texts.text("journeys.wayback.open")));
        Facts lines = Facts.inLines()
                .with(
                        Texts.text("journeys.wayback.due"),
                        Dates.nearDue(Texts.language(), back.due().atZone(facts.zone())));
        for (Side side : Side.values()) {
            lines.with(
                    Texts.text("journeys.wayback.keeper", facts.country(side)),
                    back.keepers().getOrDefault(side, Texts.text("journeys.wayback.nobody")));
        }
        lines.with(
                Texts.text("journeys.wayback.consent"),
                back.consented().map(Texts::of).orElse(Texts.text("journeys.wayback.not_asked")));
        for (WayBackItem item : WayBackItem.values()) {
            lines.with(
                    Texts.of(item),
                    back.done().containsKey(item)
                            ? Dates.nearMoment(
                                    Texts.language(), back.done().get(item).atZone(facts.zone()))
                            : Texts.text("journeys.wayback.not_yet"));
        }
        card.add(lines);
        if (!back.closed() && (actor.may(Permission.CLOSE_CASES) || actor.may(Permission.PROGRESS_CASES))) {
            card.add(acts(back, facts, actor, changed));
        }
        return card;
    }

    private Component acts(WayBack back, CaseFacts facts, Actor actor, Runnable changed) {
        Div acts = new Div();
        acts.addClassName("acts");
        for (Consent consent : Consent.values()) {
            if (back.consented().filter(consent::equals).isEmpty()) {
                acts.add(button(
                        Texts.text("journeys.wayback.says", consent),
                        () -> desk.consent(facts.id(), consent),
                        changed));
            }
        }
        for (WayBackItem item : WayBackItem.values()) {
            if (!back.done().containsKey(item)) {
                acts.add(button(Texts.text("journeys.wayback.done", item), () -> desk.done(facts.id(), item), changed));
            }
        }
        if (!actor.may(Permission.CLOSE_CASES)) {
            return acts;
        }
        if (!actor.name().equals(back.keepers().get(facts.side()))) {
            acts.add(button(Texts.text("journeys.wayback.keep"), () -> desk.keep(facts.id()), changed));
        }
        return new Div(acts, closing(back, facts, changed));
    }

    private Component closing(WayBack back, CaseFacts facts, Runnable changed) {
        Div part = new Div();
        part.addClassName("stack");
        back.closedBy()
                .forEach((side, at) -> part.add(new Span(Texts.text(
                        "journeys.wayback.closed_by",
                        facts.country(side),
                        Dates.nearMoment(Texts.language(), at.atZone(facts.zone()))))));
        ObjectionList objections = Objections.list(java.util.List.of(
                back.isComplete()
                        ? Objection.met("journeys.wayback.complete")
                        : Objection.because("journeys.wayback.incomplete")));
        if (!back.closedBy().containsKey(facts.side())) {
            part.add(
                    new ActionButton(Symbol.PEN, Texts.text("journeys.wayback.close"), objections, () -> {
                        run(() -> desk.close(facts.id()));
                        changed.run();
                    }),
                    objections);
        }
        return part;
    }

    private static Button button(String text, Runnable act, Runnable changed) {
        return new Button(text, _ -> {
            run(act);
            changed.run();
        });
    }

    private static void run(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
    }
}
