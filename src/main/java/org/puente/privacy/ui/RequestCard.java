package org.puente.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
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

/** A request that waits: whose it is, what stands in the way, and the two answers. */
class RequestCard extends Card {

    private final transient DataRequest request;
    private final transient PrivacyDesk desk;
    private final transient Runnable answered;
    private final Div refusal = new Div();

    RequestCard(DataRequest request, PrivacyDesk desk, Runnable answered) {
        super(Texts.text("privacy.request", request.caseNumber()));
        this.request = request;
        this.desk = desk;
        this.answered = answered;
        addClassName("privacy-request");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        besideTitle(new Pill(Texts.of(request.scope())));
        Optional<PrivacyDesk.Waiting> waiting = desk.waiting(request.id());
        Facts facts = Facts.inLines();
        waiting.ifPresent(known -> facts.with(Texts.text("privacy.request.person"), known.personName())
                .with(Texts.text("privacy.request.state"), Texts.of(known.state())));
        facts.with(Texts.text("privacy.request.received_on"), Texts.text("privacy.day", request.receivedOn()))
                .with(Texts.text("privacy.request.by"), request.openedBy());
        add(facts);
        if (waiting.isEmpty()) {
            add(new Note(Texts.text("privacy.refused.erased")));
        }
        add(erase(waiting.flatMap(PrivacyDesk.Waiting::obstacle)), refuse(), refusal);
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
                    desk.erase(request.id(), typed.getValue());
                    Tell.done(Texts.text("privacy.erased"));
                }));
        Div part = new Div(objections, warning, typed, erase);
        part.addClassName("privacy-answer");
        return part;
    }

    private Div refuse() {
        Select<RequestAnswer> why = new Choice<>();
        why.setLabel(Texts.text("privacy.refuse.why"));
        why.setItems(RequestAnswer.refusals());
        why.setItemLabelGenerator(Texts::of);
        why.setValue(RequestAnswer.refusals().getFirst());
        Button refuse =
                new Button(Texts.text("privacy.refuse"), _ -> act(() -> desk.refuse(request.id(), why.getValue())));
        Div part = new Div(why, refuse);
        part.addClassName("privacy-answer");
        return part;
    }

    private void act(Runnable answer) {
        try {
            answer.run();
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
            return;
        }
        answered.run();
    }
}
