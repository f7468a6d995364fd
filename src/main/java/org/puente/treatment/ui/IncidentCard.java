package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Facts;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.Incident;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.IncidentOutcome;

/** One incident beside the list: what failed, who looks after it, and how it ended. */
class IncidentCard extends Card {

    private final Incident incident;
    private final IncidentDesk desk;
    private final Drafts drafts;
    private final Runnable changed;
    private final Div refusal = new Div();

    IncidentCard(IncidentDesk.Row row, Actor actor, TreatmentDesks desks, Runnable changed) {
        super(Texts.text("treatment.incident.title", row.incident().checkId()));
        incident = row.incident();
        desk = desks.incidents();
        drafts = desks.drafts();
        this.changed = changed;
        only(actor.country());
        besideTitle(IncidentLines.state(incident));
        refusal.getElement().setAttribute("role", "alert");
        Paragraph check = new Paragraph(row.check().text().in(Texts.language()));
        check.addClassName("check-text");
        add(check, facts(row));
        if (incident.isOpen()) {
            add(acts(actor));
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
                .with(Texts.text("treatment.incident.opened_by"), openedByMonitor())
                .with(Texts.text("treatment.incident.keeper"), CheckWords.keeper(incident));
        IncidentOutcome outcome = incident.outcome();
        Instant closed = incident.closedAt();
        if (outcome != null && closed != null && incident.closedByName() != null) {
            facts.withWide(Texts.text("treatment.incident.outcome"), Texts.of(outcome))
                    .withWide(Texts.text("treatment.incident.outcome.text"), incident.outcomeText())
                    .withWide(
                            Texts.text("treatment.incident.is_closed"),
                            Texts.text(
                                    "treatment.incident.closed", incident.closedByName(), CheckWords.moment(closed)));
        }
        return facts;
    }

    private @Nullable String openedByMonitor() {
        return incident.monitorName() == null ? null : Texts.text("treatment.incident.monitor", incident.monitorName());
    }

    private Div acts(Actor actor) {
        Div acts = new Div();
        acts.addClassName("answer-more");
        if (!incident.keeper().equals(actor.id()) && actor.may(Permission.ANSWER_CHECKS)) {
            acts.add(new Button(
                    Texts.text("treatment.incident.take_over"), _ -> attempt(() -> desk.takeOver(incident.id()))));
        }
        if (actor.may(Permission.CLOSE_CASES)) {
            closing(acts, actor);
        } else {
            acts.add(new Paragraph(Texts.text("treatment.incident.supervisor")));
        }
        return acts;
    }

    private void closing(Div acts, Actor actor) {
        Select<IncidentOutcome> outcome = new Choice<>();
        outcome.setLabel(Texts.text("treatment.incident.outcome"));
        outcome.setItems(IncidentOutcome.values());
        outcome.setItemLabelGenerator(Texts::of);
        outcome.setValue(IncidentOutcome.PUT_RIGHT);
        TextArea text = new TextArea(Texts.text("treatment.incident.outcome.text"));
        text.setMaxLength(AnswerInput.LONGEST_TEXT);
        text.setHelperText(Texts.text("treatment.incident.outcome.help", actor.country()));
        DraftBinding draft = new DraftBinding(drafts, "treatment.incident:" + incident.id()).text("text", text);
        draft.restore();
        Button close = new Button(
                Texts.text("treatment.incident.close"),
                _ -> attempt(() -> {
                    desk.close(incident.id(), outcome.getValue(), text.getValue());
                    draft.discard();
                }));
        close.addThemeVariants(ButtonVariant.PRIMARY);
        acts.add(outcome, text, draft.line(), close);
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
