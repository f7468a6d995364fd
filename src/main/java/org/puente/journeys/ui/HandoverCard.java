package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.cases.CaseState;
import org.puente.cases.FirstSignature;
import org.puente.cases.OfferedStep;
import org.puente.cases.StepOutcome;
import org.puente.countries.Side;
import org.puente.journeys.Belonging;
import org.puente.journeys.BelongingState;
import org.puente.journeys.HandoverDesk.Handover;
import org.puente.journeys.Journey;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.Receiver;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.ObjectionList;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** One person's handover: belongings ticked, a child's receiver, and a signature of each side. */
class HandoverCard extends Card {

    private static final int LONGEST = 200;
    private static final int LONGEST_WORD = 40;

    private final JourneyDesks desks;
    private final Journey journey;
    private final Handover handover;
    private final Runnable changed;
    private final TextField thing = new TextField(Texts.text("journeys.belonging.what"));
    private final TextField tag = new TextField(Texts.text("journeys.belonging.tag"));
    private final TextField name = new TextField(Texts.text("journeys.receiver.name"));
    private final TextField relation = new TextField(Texts.text("journeys.receiver.relation"));
    private final TextField document = new TextField(Texts.text("journeys.receiver.document"));
    private final boolean acts = Actors.current().may(Permission.MOVE_PERSONS);

    HandoverCard(
            JourneyDesks desks, Journey journey, Handover handover, Optional<ManifestLine> line, Runnable changed) {
        super(handover.facts().personName());
        this.desks = desks;
        this.journey = journey;
        this.handover = handover;
        this.changed = changed;
        addClassName("handovercard");
        line.ifPresent(found -> besideTitle(ManifestTable.pill(found.status())));
        add(belongings());
        if (handover.facts().minor()) {
            add(receiver());
        }
        handover.offer().ifPresent(offer -> add(signature(offer)));
    }

    boolean isBusy() {
        return !thing.isEmpty() || !tag.isEmpty() || !name.isEmpty() || !relation.isEmpty() || !document.isEmpty();
    }

    private Component belongings() {
        Div part = new Div(new H3(Texts.text("journeys.belongings")));
        part.addClassName("stack");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("results");
        handover.belongings().forEach(each -> rows.add(new ListItem(belonging(each))));
        if (handover.belongings().isEmpty()) {
            part.add(new Note(Texts.text("journeys.belongings.none")));
        }
        part.add(rows);
        if (acts && handover.facts().state().ordinal() < CaseState.IN_TRANSIT.ordinal()) {
            thing.setMaxLength(LONGEST);
            tag.setMaxLength(LONGEST_WORD);
            Div form = new Div(
                    thing,
                    tag,
                    new Button(
                            Texts.text("journeys.belonging.add"),
                            _ -> act(() -> desks.handover()
                                    .takeAlong(
                                            journey.id(), handover.facts().id(), thing.getValue(), tag.getValue()))));
            form.addClassNames("form", "oneline");
            part.add(form);
        }
        return part;
    }

    private Div belonging(Belonging each) {
        Span what = new Span(each.description());
        what.addClassName("b");
        Span marks = new Span(each.tag().isEmpty() ? "" : Texts.text("journeys.belonging.tagged", each.tag()));
        marks.addClassNames("small", "mut");
        Div words = new Div(what, marks);
        words.addClassName("grow");
        Div row = new Div(words);
        row.addClassName("row");
        if (each.state() == BelongingState.TRAVELS && handover.facts().state() == CaseState.ARRIVED && acts) {
            row.add(say(each));
        } else {
            String word = Texts.of(each.state());
            row.add(
                    each.state() == BelongingState.MISSING
                            ? Pill.stop(word + ", " + each.worth())
                            : each.state() == BelongingState.HANDED_OVER ? Pill.ok(word) : new Pill(word));
        }
        return row;
    }

    private Div say(Belonging each) {
        TextField worth = new TextField();
        worth.setAriaLabel(Texts.text("journeys.belonging.worth"));
        worth.setPlaceholder(Texts.text("journeys.belonging.worth"));
        worth.setMaxLength(LONGEST_WORD);
        Button there = new Button(
                Texts.of(BelongingState.HANDED_OVER), _ -> act(() -> say(each, BelongingState.HANDED_OVER, "")));
        there.setAriaLabel(Texts.text("journeys.belonging.there", each.description()));
        Button missing = new Button(
                Texts.of(BelongingState.MISSING), _ -> act(() -> say(each, BelongingState.MISSING, worth.getValue())));
        missing.setAriaLabel(Texts.text("journeys.belonging.missing", each.description()));
        Div acts = new Div(there, worth, missing);
        acts.addClassName("acts");
        return acts;
    }

    private void say(Belonging each, BelongingState state, String worth) {
        desks.handover().say(journey.id(), handover.facts().id(), each.id(), state, worth);
    }

    private Component receiver() {
        Div part = new Div(new H3(Texts.text("journeys.receiver")));
        part.addClassName("stack");
        Optional<Receiver> named = handover.receiver();
        named.ifPresent(who -> part.add(Facts.inLines()
                .with(Texts.text("journeys.receiver.name"), who.name())
                .with(Texts.text("journeys.receiver.relation"), who.relation())
                .with(Texts.text("journeys.receiver.document"), who.documentNumber())));
        boolean receives = handover.facts().side() == Side.RECEIVING && acts;
        if (named.isEmpty() && !receives) {
            part.add(new Note(Texts.text("journeys.objection.receiver_missing")));
        }
        if (receives && named.map(who -> who.receivedAt() == null).orElse(true)) {
            name.setMaxLength(LONGEST);
            relation.setMaxLength(LONGEST_WORD);
            document.setMaxLength(LONGEST_WORD);
            Div form = new Div(
                    name,
                    relation,
                    document,
                    new Button(
                            Texts.text("journeys.receiver.save"),
                            _ -> act(() -> desks.handover()
                                    .nameReceiver(
                                            journey.id(),
                                            handover.facts().id(),
                                            name.getValue(),
                                            relation.getValue(),
                                            document.getValue()))));
            form.addClassName("form");
            part.add(form);
            if (named.isPresent() && handover.facts().state() == CaseState.ARRIVED) {
                part.add(new Button(
                        Texts.text("journeys.receiver.received"),
                        _ -> act(() -> desks.handover()
                                .received(journey.id(), handover.facts().id()))));
            }
        }
        named.filter(who -> who.receivedAt() != null)
                .ifPresent(who -> part.add(Pill.ok(Texts.text("journeys.objection.received", who.name()))));
        return part;
    }

    private Component signature(OfferedStep offer) {
        Div part = new Div(new H3(Texts.text("journeys.handover.sign")));
        part.addClassName("stack");
        FirstSignature first = offer.waiting();
        if (first != null) {
            Paragraph signed =
                    new Paragraph(Texts.text("journeys.handover.signed_first", first.country(), first.signerName()));
            signed.addClassNames("small", "mut");
            part.add(signed);
        }
        ObjectionList list = Objections.list(offer.objections());
        ActionButton sign = new ActionButton(
                        Symbol.PEN,
                        Texts.text(first == null ? "cases.next.sign_first" : "cases.next.sign_second"),
                        list,
                        () -> act(this::sign))
                .primary();
        part.add(sign, list);
        return part;
    }

    private void sign() {
        StepOutcome outcome =
                desks.handover().sign(journey.id(), handover.facts().id());
        Tell.done(Texts.text(
                outcome == StepOutcome.DONE ? "journeys.handover.done" : "journeys.handover.waits",
                handover.facts().personName()));
    }

    private void act(Runnable what) {
        try {
            what.run();
            thing.clear();
            tag.clear();
            name.clear();
            relation.clear();
            document.clear();
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
            return;
        }
        changed.run();
    }
}
