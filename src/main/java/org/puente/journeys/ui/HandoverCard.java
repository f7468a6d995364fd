package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.cases.CaseState;
import org.puente.cases.FirstSignature;
import org.puente.cases.OfferedStep;
import org.puente.cases.StepOutcome;
import org.puente.countries.Country;
import org.puente.countries.Side;
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
    private final BelongingsBox belongings;
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
        belongings = new BelongingsBox(desks, journey, handover, this::act);
        addClassName("handovercard");
        line.ifPresent(found -> besideTitle(ManifestTable.pill(found.status())));
        add(belongings);
        add(new Div(ReceiptLink.of(journey.id(), handover.facts().id())));
        if (handover.facts().minor()) {
            add(receiver());
        }
        handover.offer().ifPresent(offer -> add(signature(offer)));
    }

    boolean isBusy() {
        return belongings.isBusy() || !name.isEmpty() || !relation.isEmpty() || !document.isEmpty();
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
        if (!list.refuses()
                || (first != null && first.country().equals(handover.facts().viewer()))) {
            Button here = new Button(
                    Texts.text("journeys.pass.use", otherSide()),
                    Symbol.PEN.small(),
                    _ -> new SharedScreenDialog(desks, journey, handover.facts(), changed).open());
            here.getElement().setAttribute("data-shared", "");
            part.add(here);
        }
        return part;
    }

    private Country otherSide() {
        return handover.facts().agreement().partnerOf(handover.facts().viewer());
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
