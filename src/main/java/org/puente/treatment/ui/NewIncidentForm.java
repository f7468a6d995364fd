package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.puente.countries.CaseId;
import org.puente.portal.Choice;
import org.puente.portal.DraftBinding;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.Check;
import org.puente.treatment.Gravity;
import org.puente.treatment.IncidentOrigin;
import org.puente.treatment.NewIncident;

/** Opens an incident by hand: which check it is about, how it became known, how bad it is, what happened. */
class NewIncidentForm extends Div {

    private final ComboBox<Check> about = new ComboBox<>(Texts.text("treatment.incident.new.about"));
    private final Select<IncidentOrigin> origin = new Choice<>();
    private final Select<Gravity> gravity = new Choice<>();
    private final TextArea told = new TextArea(Texts.text("treatment.incident.told"));
    private final Div refusal = new Div();

    NewIncidentForm(CaseId id, List<Check> checks, TreatmentDesks desks, Runnable opened) {
        addClassName("answer-more");
        about.setItems(checks);
        about.setItemLabelGenerator(check -> check.id() + " " + check.text().in(Texts.language()));
        about.setHelperText(Texts.text("treatment.incident.new.about.help"));
        origin.setLabel(Texts.text("treatment.incident.new.origin"));
        origin.setItems(Stream.of(IncidentOrigin.values())
                .filter(IncidentOrigin::isByHand)
                .toList());
        origin.setItemLabelGenerator(Texts::of);
        origin.setValue(IncidentOrigin.REPORT);
        gravity.setLabel(Texts.text("treatment.incident.gravity"));
        gravity.setItems(Gravity.values());
        gravity.setItemLabelGenerator(Texts::of);
        gravity.setValue(Gravity.SERIOUS);
        told.setMaxLength(AnswerInput.LONGEST_TEXT);
        told.setHelperText(Texts.text("treatment.incident.new.told.help"));
        DraftBinding draft = new DraftBinding(desks.drafts(), "treatment.incident.new:" + id).text("told", told);
        draft.restore();
        refusal.getElement().setAttribute("role", "alert");
        add(about, origin, gravity, told, draft.line(), refusal);
        add(new Button(Texts.text("treatment.incident.new.open"), _ -> {
            try {
                desks.incidents().open(filled(id));
                draft.discard();
            } catch (Refusal refused) {
                refusal.setText(refused.sentence(Texts.language()));
                return;
            }
            opened.run();
        }));
    }

    private NewIncident filled(CaseId id) {
        if (about.getValue() == null) {
            throw new Refusal("treatment.refused.no_check");
        }
        return new NewIncident(id, about.getValue().id(), origin.getValue(), gravity.getValue(), told.getValue());
    }
}
