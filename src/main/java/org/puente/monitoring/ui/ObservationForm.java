package org.puente.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.monitoring.Observation;
import org.puente.monitoring.ObservationInput;
import org.puente.monitoring.WatchedCheck;
import org.puente.portal.DraftBinding;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.puente.treatment.Check;
import org.puente.treatment.Severity;
import org.puente.treatment.Verdict;

/** A monitor's own answer: pass or fail, what was seen, where and when. What is typed is kept as a draft. */
class ObservationForm extends Div {

    private final JourneyId journey;
    private final CaseId person;
    private final MonitoringDesks desks;
    private final Runnable changed;
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final TextArea note = new TextArea(Texts.text("monitoring.form.note"));
    private final TextField place = new TextField(Texts.text("monitoring.form.place"));
    private final MomentFields when = new MomentFields();
    private final Span effect = WatchWords.quiet("");
    private final Div refusal = new Div();
    private @Nullable DraftBinding draft;
    private @Nullable WatchedCheck shown;

    ObservationForm(JourneyId journey, CaseId person, MonitoringDesks desks, Runnable changed) {
        this.journey = journey;
        this.person = person;
        this.desks = desks;
        this.changed = changed;
        addClassNames("answer-more", "observing");
        verdict.setLabel(Texts.text("monitoring.form.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(Texts::of);
        note.setMaxLength(ObservationInput.LONGEST_NOTE);
        note.setHelperText(Texts.text("monitoring.form.note.help"));
        place.setMaxLength(ObservationInput.LONGEST_PLACE);
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        Div fields = new Div(note, place, when);
        fields.addClassName("form");
        Button keep = new Button(Texts.text("monitoring.form.keep"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(keep);
        acts.addClassNames("row", "wrap");
        add(verdict, fields, effect, refusal, acts);
    }

    void show(WatchedCheck watched) {
        shown = watched;
        Check check = watched.check();
        effect.setText(Texts.text(
                check.severity() == Severity.NOTE ? "monitoring.form.effect.note" : "monitoring.form.effect"));
        if (draft == null) {
            draft = new DraftBinding(desks.drafts(), "monitoring.answer:" + person + ":" + check.id())
                    .field("verdict", verdict, Verdict::name, Verdict::valueOf)
                    .text("note", note)
                    .text("place", place);
            draft.restore();
            add(draft.line());
        }
    }

    private void keep() {
        WatchedCheck answered = shown;
        if (answered == null) {
            return;
        }
        try {
            Verdict chosen = Optional.ofNullable(verdict.getValue())
                    .orElseThrow(() -> new Refusal("monitoring.refused.no_verdict"));
            desks.observations()
                    .answer(
                            journey,
                            new ObservationInput(
                                    person,
                                    answered.check().id(),
                                    chosen,
                                    when.moment(),
                                    place.getValue(),
                                    note.getValue(),
                                    basis(answered)));
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
            return;
        }
        clear();
        changed.run();
    }

    /** The latest of one's own answers. */
    private static int basis(WatchedCheck watched) {
        return watched.observations().stream()
                .filter(each -> each.monitor().equals(Actors.current().id()))
                .mapToInt(Observation::number)
                .max()
                .orElse(0);
    }

    private void clear() {
        setVisible(false);
        refusal.setText("");
        verdict.clear();
        note.clear();
        place.clear();
        when.now();
        if (draft != null) {
            draft.discard();
        }
    }
}
