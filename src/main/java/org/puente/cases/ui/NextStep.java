package org.puente.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseHead;
import org.puente.cases.FirstSignature;
import org.puente.cases.OfferedStep;
import org.puente.cases.Step;
import org.puente.cases.StepPlace;
import org.puente.portal.ActionButton;
import org.puente.portal.ObjectionList;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The next step as the one primary button, with its objections in words; further steps below it, quietly. */
class NextStep extends Div {

    /** Steps that do not lead on: possible beside the next one, never the next one before somebody signed. */
    private static final Set<Step> ASIDE = Set.of(
            Step.ASK,
            Step.DENY_NATIONALITY,
            Step.REFUSE_RETURN,
            Step.REVOKE_APPROVAL,
            Step.COUNTER_TRANSFER,
            Step.CANCEL_TRANSFER,
            Step.FAIL_ATTEMPT,
            Step.WITHDRAW,
            Step.REPORT_WRONG_RETURN);

    private final transient CaseDesk desk;
    private final transient List<StepPlace> places;
    private final transient CaseHead head;
    private final transient Actor actor;
    private final Runnable changed;

    NextStep(CaseDesk desk, List<StepPlace> places, CaseHead head, Actor actor, Runnable changed) {
        this.desk = desk;
        this.places = List.copyOf(places);
        this.head = head;
        this.actor = actor;
        this.changed = changed;
        addClassName("next");
        List<OfferedStep> offers = desk.offers(head.facts().id());
        Optional<OfferedStep> first = offers.stream()
                .filter(offer -> offer.waiting() != null || !ASIDE.contains(offer.step()))
                .findFirst();
        if (first.isPresent()) {
            show(first.get());
        } else {
            waiting();
        }
        others(offers, first.orElse(null));
    }

    private void show(OfferedStep offer) {
        Span whose = new Span(Texts.text("cases.next.yours"));
        whose.addClassNames("small", "mut");
        ObjectionList objections = ObjectionLines.list(offer.objections());
        ActionButton button = new ActionButton(Symbol.PEN, label(offer), objections, () -> act(offer)).primary();
        Div words = new Div(whose, new H2(Texts.of(offer.step())));
        words.addClassName("grow");
        Div line = new Div(words, button);
        line.addClassName("nextline");
        add(line);
        FirstSignature waiting = offer.waiting();
        if (waiting != null) {
            add(signature(waiting));
        }
        add(objections);
    }

    private Div signature(FirstSignature waiting) {
        Div note = new Div(new Span(Texts.text(
                "cases.next.signed_first",
                waiting.signerName(),
                waiting.at().atZone(head.facts().zone()))));
        note.addClassName("note");
        com.vaadin.flow.component.html.NativeButton decline = new com.vaadin.flow.component.html.NativeButton(
                Texts.text(waiting.signer().equals(actor.id()) ? "cases.next.take_back" : "cases.next.decline"));
        decline.addClassNames("btn", "quiet", "sm");
        decline.setVisible(waiting.country().equals(actor.country()));
        decline.addClickListener(event -> {
            desk.declineSignature(head.facts().id(), waiting.step());
            changed.run();
        });
        note.add(decline);
        return note;
    }

    private static String label(OfferedStep offer) {
        if (!offer.step().needsTwoPersons()) {
            return Texts.of(offer.step());
        }
        return Texts.text(offer.waiting() == null ? "cases.next.sign_first" : "cases.next.sign_second");
    }

    private void act(OfferedStep offer) {
        CaseFacts facts = head.facts();
        Optional<String> place = places.stream()
                .filter(where -> where.takes(offer.step()))
                .map(where -> where.address(facts, offer.step()))
                .findFirst();
        if (place.isPresent()) {
            getUI().ifPresent(ui -> ui.navigate(place.get()));
        } else {
            new StepDialog(desk, facts, offer, changed).open();
        }
    }

    private void waiting() {
        CaseFacts facts = head.facts();
        List<Step> ahead = Step.leaving(facts.state()).stream()
                .filter(step -> !ASIDE.contains(step))
                .toList();
        if (ahead.isEmpty()) {
            add(new H2(Texts.text("cases.next.over")));
            return;
        }
        boolean ours = ahead.getFirst().signatures().stream()
                .anyMatch(signature -> signature.sides().contains(facts.side()));
        String whose = ours
                ? Texts.text("cases.next.colleague")
                : Texts.text("cases.next.partner", facts.agreement().partnerOf(facts.viewer()));
        Span line = new Span(whose);
        line.addClassNames("small", "mut");
        add(line, new H2(Texts.of(ahead.getFirst())));
        if (head.nextReview() != null) {
            add(ObjectionLines.list(
                    List.of(org.puente.cases.Objection.because("cases.hold.sentence", head.nextReview()))));
        }
    }

    private void others(List<OfferedStep> offers, @org.jspecify.annotations.Nullable OfferedStep first) {
        List<OfferedStep> more = offers.stream().filter(offer -> offer != first).toList();
        if (more.isEmpty()) {
            return;
        }
        Div row = new Div();
        row.addClassName("othersteps");
        for (OfferedStep offer : more) {
            com.vaadin.flow.component.html.NativeButton button =
                    new com.vaadin.flow.component.html.NativeButton(Texts.of(offer.step()), event -> act(offer));
            button.addClassNames("btn", "sm");
            button.getElement().setAttribute("data-step", offer.step().name().toLowerCase(Locale.ROOT));
            row.add(button);
        }
        add(row);
    }

    /** A link as quiet as the other steps. */
    static Anchor quietLink(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.addClassNames("btn", "quiet");
        return link;
    }
}
