package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.puente.treatment.CheckLine;
import org.puente.treatment.CheckOverride;
import org.puente.treatment.OverrideDesk;

/** Where a blocking check is set aside by two persons: asking, the second signature, and what was decided. */
class OverrideBox extends Div {

    private final Actor actor;
    private final OverrideDesk desk;
    private final Runnable changed;
    private final Div refusal = new Div();

    OverrideBox(CaseFacts facts, Actor actor, CheckLine line, TreatmentDesks desks, Runnable changed) {
        this.actor = actor;
        desk = desks.overrides();
        this.changed = changed;
        addClassName("override");
        refusal.getElement().setAttribute("role", "alert");
        if (line.override() != null) {
            add(words(line.override()));
        }
        if (line.mayAskOverride()) {
            OverrideForm form = new OverrideForm(facts, line.check().id(), desks, changed);
            Button open = new Button(Texts.text("treatment.override"));
            open.addThemeVariants(ButtonVariant.TERTIARY);
            open.addClickListener(_ -> form.open());
            form.setVisible(false);
            add(open, form);
        }
        add(refusal);
    }

    private Div words(CheckOverride override) {
        Div box = new Div();
        box.addClassNames("note", "stack");
        Span state = new Span(Texts.of(override.state()));
        state.addClassName("b");
        box.add(
                state,
                new Span(Texts.text(
                        "treatment.override.asked",
                        override.askedByName(),
                        CheckWords.day(override.askedAt()),
                        override.reason())),
                new Paragraph(override.explanation()));
        Instant decided = override.decidedAt();
        if (decided != null && override.decidedByName() != null) {
            box.add(new Span(
                    Texts.text("treatment.override.signed", override.decidedByName(), CheckWords.day(decided))));
        }
        if (override.state() == CheckOverride.State.WAITING) {
            box.add(acts(override));
        }
        return box;
    }

    private Div acts(CheckOverride override) {
        Div acts = new Div();
        acts.addClassNames("row", "wrap");
        boolean asker = actor.id().equals(override.askedBy());
        boolean second = actor.may(Permission.SIGN_SECOND) && !asker;
        if (second) {
            Button sign =
                    new Button(Texts.text("treatment.override.sign"), _ -> attempt(() -> desk.grant(override.id())));
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(sign);
        } else {
            acts.add(new Span(Texts.text("treatment.override.waits")));
        }
        if (second || asker) {
            acts.add(new Button(
                    Texts.text(asker ? "treatment.override.takeback" : "treatment.override.decline"),
                    _ -> attempt(() -> desk.decline(override.id()))));
        }
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
