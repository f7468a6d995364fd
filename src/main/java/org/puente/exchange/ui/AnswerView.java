package org.puente.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.puente.agreements.Code;
import org.puente.agreements.CodeList;
import org.puente.cases.CaseNotFound;
import org.puente.exchange.AnswerAddress;
import org.puente.exchange.AnswerDesk;
import org.puente.exchange.AnswerToDecide;
import org.puente.exchange.QueryId;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** One query that a person has to answer: who asks, whom the examiners found, and exactly what would leave. */
@Route(AnswerAddress.ALL + "/:query")
@RolesAllowed("RELEASE_ANSWERS")
class AnswerView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnswerDesk desk;

    AnswerView(AnswerDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryId id =
                event.getRouteParameters().get("query").flatMap(QueryId::of).orElseThrow(NotFoundException::new);
        show(desk.open(id).orElseThrow(NotFoundException::new));
    }

    private void show(AnswerToDecide answer) {
        removeAll();
        Anchor back = new Anchor(AnswerAddress.ALL, Texts.text("exchange.answers"));
        back.addClassName("link");
        add(
                new PageHeader(getPageTitle(), Texts.text("exchange.answers.due", QueryCard.moment(answer.due()))),
                new Div(back),
                asked(answer));
        if (answer.isFound()) {
            add(leaving(answer), refusing(answer));
        } else {
            add(looking(answer));
        }
    }

    private static Card asked(AnswerToDecide answer) {
        Card card = new Card(Texts.text("exchange.answer.asked"));
        Facts facts = Facts.inLines()
                .with(Texts.text("exchange.answer.asking"), answer.asking().displayName(Texts.language()))
                .with(Texts.text("exchange.answer.case"), answer.person() + " · " + answer.number())
                .with(Texts.text("exchange.answer.when"), QueryCard.moment(answer.asked()))
                .with(
                        Texts.text("exchange.query.fingers"),
                        Texts.text("exchange.query.fingers.number", answer.fingers()));
        if (answer.found() != null) {
            Anchor found = new Anchor("cases/" + answer.found(), answer.foundAs());
            found.addClassName("link");
            facts.with(Texts.text("exchange.answer.found"), found);
        }
        card.add(facts);
        return card;
    }

    private Card leaving(AnswerToDecide answer) {
        Card card = new Card(Texts.text("exchange.answer.leaving", answer.asking()));
        Button release = new Button(
                Texts.text("exchange.answer.release"),
                Symbol.CHECK.small(),
                _ -> act(answer, () -> desk.release(answer.id(), answer.leaving()), "exchange.answer.released"));
        release.addThemeVariants(ButtonVariant.PRIMARY);
        card.add(
                new Paragraph(Texts.text("exchange.answer.leaving.what")),
                QueryCard.fields(answer.leaving()),
                new Note(Symbol.CLOCK, Texts.text("exchange.answer.tick")),
                row(release));
        return card;
    }

    private Card refusing(AnswerToDecide answer) {
        Card card = new Card(Texts.text("exchange.answer.refusing"));
        Select<Code> reason = new Choice<>();
        reason.setLabel(Texts.text("exchange.answer.reason"));
        reason.setItems(answer.agreement().codes(CodeList.REFUSE_RELEASE));
        reason.setItemLabelGenerator(code -> code.text(Texts.language()));
        reason.setWidthFull();
        Button refuse = new Button(Texts.text("exchange.answer.refuse"), Symbol.CLOSE.small(), _ -> {
            if (reason.isEmpty()) {
                Tell.notDone(Texts.text("exchange.answer.no_reason"));
            } else {
                act(answer, () -> desk.refuse(answer.id(), reason.getValue().code()), "exchange.answer.refused");
            }
        });
        card.add(
                new Paragraph(Texts.text("exchange.answer.refusing.what", answer.asking())),
                reason,
                new Note(Symbol.HIDDEN, Texts.text("exchange.answer.protection")),
                row(refuse));
        return card;
    }

    private Card looking(AnswerToDecide answer) {
        Card card = new Card(Texts.text("exchange.answer.few"));
        Button noHit = new Button(
                Texts.text("exchange.answer.no_hit"),
                Symbol.CHECK.small(),
                _ -> act(answer, () -> desk.sayNoHit(answer.id()), "exchange.answer.no_hit_said"));
        noHit.addThemeVariants(ButtonVariant.PRIMARY);
        card.add(new Paragraph(Texts.text("exchange.answer.few.what")), row(noHit));
        return card;
    }

    private static Div row(Button button) {
        Div row = new Div(button);
        row.addClassNames("row", "wrap");
        return row;
    }

    private void act(AnswerToDecide answer, Runnable act, String done) {
        try {
            act.run();
            Tell.done(Texts.text(done));
            getUI().ifPresent(ui -> ui.navigate(AnswerAddress.ALL));
        } catch (CaseNotFound meanwhile) {
            Tell.notDone(Texts.text("exchange.answer.gone"));
            getUI().ifPresent(ui -> ui.navigate(AnswerAddress.ALL));
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
            desk.open(answer.id()).ifPresent(this::show);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("exchange.answer");
    }
}
