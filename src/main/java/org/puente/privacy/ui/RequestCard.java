package org.puente.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.ObjectionList;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.privacy.DataRequest;
import org.puente.privacy.PrivacyDesk;
import org.puente.privacy.RequestAnswer;

/** A request that waits: whose it is, until when, what stands in the way, and its answers. */
class RequestCard extends Card {

    private final transient DataRequest request;
    private final transient Desks desks;
    private final transient Runnable answered;
    private final Div refusal = new Div();

    RequestCard(DataRequest request, Desks desks, Instant now, Runnable answered) {
        super(Texts.text("privacy.request", request.caseNumber()));
        this.request = request;
        this.desks = desks;
        this.answered = answered;
        addClassName("privacy-request");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        besideTitle(new Pill(Texts.of(request.kind())));
        Optional<PrivacyDesk.Waiting> waiting = desks.requests().waiting(request.id());
        add(facts(waiting));
        if (waiting.isEmpty()) {
            add(new Note(Texts.text("privacy.refused.erased")));
        }
        waiting.ifPresent(known -> {
            add(new TermPart(known, desks.requests(), this, now));
            add(
                    switch (request.kind()) {
                        case ACCESS -> new LetterPart(known, desks.access(), this);
                        case CORRECTION -> new ClaimPart(request, desks.corrections(), this);
                        case ERASURE -> erase(known.obstacle());
                    });
        });
        add(refuse(), refusal);
    }

    private Facts facts(Optional<PrivacyDesk.Waiting> waiting) {
        Facts facts = Facts.inLines();
        waiting.ifPresent(known -> facts.with(Texts.text("privacy.request.person"), known.personName())
                .with(Texts.text("privacy.request.state"), Texts.of(known.state())));
        if (request.scope() != null) {
            facts.with(Texts.text("privacy.request.scope"), Texts.of(request.scope()));
        }
        facts.with(Texts.text("privacy.request.received_on"), Texts.text("privacy.day", request.receivedOn()));
        if (request.speaker() != null && request.identity() != null) {
            facts.with(Texts.text("privacy.request.speaker"), Texts.of(request.speaker()))
                    .with(Texts.text("privacy.request.identity"), Texts.of(request.identity()));
        }
        return facts.with(Texts.text("privacy.request.by"), request.openedBy());
    }

    private Div erase(Optional<String> obstacle) {
        ObjectionList objections =
                new ObjectionList(obstacle.map(sentence -> List.of(ObjectionList.Line.against(Texts.text(sentence))))
                        .orElse(List.of()));
        objections.setVisible(obstacle.isPresent());
        Paragraph warning = new Paragraph(Texts.text("privacy.erase.what"));
        TextField typed = new TextField(Texts.text("privacy.erase.type", request.caseNumber()));
        typed.setEnabled(obstacle.isEmpty());
        ActionButton erase = new ActionButton(
                Symbol.TRASH,
                Texts.text("privacy.erase"),
                objections,
                () -> act(() -> {
                    desks.requests().erase(request.id(), typed.getValue());
                    Tell.done(Texts.text("privacy.erased"));
                }));
        return answer(objections, warning, typed, erase);
    }

    private Div refuse() {
        Select<RequestAnswer> why = new Choice<>();
        why.setLabel(Texts.text("privacy.refuse.why"));
        why.setItems(RequestAnswer.refusals(request.kind()));
        why.setItemLabelGenerator(Texts::of);
        why.setValue(RequestAnswer.refusals(request.kind()).getFirst());
        return answer(
                why,
                new Button(
                        Texts.text("privacy.refuse"),
                        _ -> act(() -> desks.requests().refuse(request.id(), why.getValue()))));
    }

    static Div answer(Component... parts) {
        Div part = new Div(parts);
        part.addClassName("privacy-answer");
        return part;
    }

    /** Does something about the request and shows what became of it, or says why not. */
    void act(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
            return;
        }
        answered.run();
    }
}
