package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.Assignments;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Facts;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.CorrectiveAction;
import org.puente.treatment.Gravity;
import org.puente.treatment.Incident;
import org.puente.treatment.IncidentAnswer;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.IncidentOutcome;

/** One incident beside the list: what failed, who looks after it, and how it ended. */
class IncidentCard extends Card {

    private final Incident incident;
    private final IncidentDesk desk;
    private final Drafts drafts;
    private final Runnable changed;
    private final List<IncidentAnswer> answers;
    private final Div refusal = new Div();

    IncidentCard(IncidentDesk.Row row, Actor actor, TreatmentDesks desks, Runnable changed) {
        super(Texts.text("treatment.incident.title", row.incident().checkId()));
        incident = row.incident();
        desk = desks.incidents();
        drafts = desks.drafts();
        this.changed = changed;
        only(actor.country());
        besideTitle(IncidentLines.state(incident));
        answers = desk.answers(incident.id());
        refusal.getElement().setAttribute("role", "alert");
        Paragraph check = new Paragraph(row.check().text().in(Texts.language()));
        check.addClassName("check-text");
        add(check, facts(row), new IncidentAnswerLines(answers));
        if (incident.isOpen()) {
            add(acts(actor));
            if (incident.answeredAt() == null && actor.may(Permission.ANSWER_CHECKS)) {
                add(new IncidentAnswerForm(incident, desk, drafts, changed));
            }
            if (actor.may(Permission.CLOSE_CASES)) {
                add(closing(actor));
            } else {
                add(new Paragraph(Texts.text("treatment.incident.supervisor")));
            }
        }
        add(refusal);
    }

    private Facts facts(IncidentDesk.Row row) {
        Anchor link = new Anchor("cases/" + incident.caseId() + "/treatment", row.number());
        link.addClassName("link");
        Facts facts = new Facts()
                .with(Texts.text("treatment.incident.person"), row.personName())
                .with(Texts.text("treatment.incident.case"), link)
                .with(Texts.text("treatment.incident.opened"), CheckWords.moment(incident.openedAt()))
                .with(
                        Texts.text("treatment.incident.happened"),
                        incident.happenedAt() == null ? null : CheckWords.moment(incident.happenedAt()))
                .with(Texts.text("treatment.incident.opened_by"), openedBy())
                .with(Texts.text("treatment.incident.gravity"), Texts.of(incident.gravity()))
                .with(Texts.text("treatment.incident.due"), CheckWords.due(incident))
                .with(Texts.text("treatment.incident.keeper"), CheckWords.keeper(incident))
                .withWide(Texts.text("treatment.incident.known"), Texts.text(known()))
                .withWide(Texts.text("treatment.incident.told"), incident.told());
        IncidentOutcome outcome = incident.outcome();
        Instant closed = incident.closedAt();
        if (outcome != null && closed != null && incident.closedByName() != null) {
            facts.withWide(Texts.text("treatment.incident.outcome"), Texts.of(outcome))
                    .withWide(
                            Texts.text("treatment.incident.action"),
                            incident.action() == null ? null : Texts.of(incident.action()))
                    .withWide(Texts.text("treatment.incident.outcome.text"), incident.outcomeText())
                    .withWide(
                            Texts.text("treatment.incident.is_closed"),
                            Texts.text(
                                    "treatment.incident.closed", incident.closedByName(), CheckWords.moment(closed)));
        }
        return facts;
    }

    private String known() {
        if (incident.untold()) {
            return "treatment.incident.known.later";
        }
        return incident.shared() ? "treatment.incident.known.both" : "treatment.incident.known.own";
    }

    private String openedBy() {
        return incident.monitorName() == null
                ? Texts.of(incident.origin())
                : Texts.text("treatment.incident.monitor", incident.monitorName());
    }

    private Div acts(Actor actor) {
        Div acts = new Div();
        acts.addClassName("answer-more");
        if (!actor.id().equals(incident.keeper()) && actor.may(Permission.ANSWER_CHECKS)) {
            acts.add(new Button(
                    Texts.text("treatment.incident.take_over"), _ -> attempt(() -> desk.takeOver(incident.id()))));
        }
        if (actor.may(Permission.ASSIGN_CASES)) {
            acts.add(colleague(), gravity());
        }
        return acts;
    }

    private Select<Assignments.Assignee> colleague() {
        Select<Assignments.Assignee> to = new Choice<>();
        to.setLabel(Texts.text("treatment.incident.hand_to"));
        to.setHelperText(Texts.text("treatment.incident.hand_to.help"));
        to.setItems(desk.colleagues(incident.id()).stream()
                .filter(known -> incident.keeper() == null
                        || !known.userId().equals(incident.keeper().key()))
                .toList());
        to.setItemLabelGenerator(Assignments.Assignee::name);
        to.addValueChangeListener(chosen ->
                attempt(() -> desk.handTo(incident.id(), chosen.getValue().userId())));
        return to;
    }

    private Select<Gravity> gravity() {
        Select<Gravity> weight = new Choice<>();
        weight.setLabel(Texts.text("treatment.incident.gravity"));
        weight.setItems(Gravity.values());
        weight.setItemLabelGenerator(Texts::of);
        weight.setValue(incident.gravity());
        weight.addValueChangeListener(chosen -> attempt(() -> desk.weigh(incident.id(), chosen.getValue())));
        return weight;
    }

    private Div closing(Actor actor) {
        Div acts = new Div();
        acts.addClassName("answer-more");
        Select<IncidentOutcome> outcome = new Choice<>();
        outcome.setLabel(Texts.text("treatment.incident.outcome"));
        outcome.setItems(IncidentOutcome.values());
        outcome.setItemLabelGenerator(Texts::of);
        outcome.setValue(IncidentOutcome.PUT_RIGHT);
        Select<CorrectiveAction> action = new Choice<>();
        action.setLabel(Texts.text("treatment.incident.action"));
        action.setItems(CorrectiveAction.values());
        action.setItemLabelGenerator(Texts::of);
        action.setValue(CorrectiveAction.NONE_NEEDED);
        TextArea text = new TextArea(Texts.text("treatment.incident.outcome.text"));
        text.setMaxLength(AnswerInput.LONGEST_TEXT);
        text.setHelperText(Texts.text("treatment.incident.outcome.help", actor.country()));
        DraftBinding draft = new DraftBinding(drafts, "treatment.incident:" + incident.id()).text("text", text);
        draft.restore();
        Button close = new Button(
                Texts.text("treatment.incident.close"),
                _ -> attempt(() -> {
                    desk.close(incident.id(), outcome.getValue(), action.getValue(), text.getValue());
                    draft.discard();
                }));
        close.addThemeVariants(ButtonVariant.PRIMARY);
        acts.add(outcome, action, text, draft.line(), close);
        return acts;
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
            return;
        }
        changed.run();
    }
}
