package org.puente.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.puente.journeys.Journey;
import org.puente.monitoring.Addressee;
import org.puente.monitoring.Recommendation;
import org.puente.monitoring.ReportWords;
import org.puente.portal.DraftBinding;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** One more recommendation: to whom, and what. */
class RecommendationForm extends Div {

    private final RadioButtonGroup<Addressee> addressee = new RadioButtonGroup<>();
    private final TextArea text = new TextArea(Texts.text("monitoring.recommendation.text"));
    private final Div refusal = new Div();
    private final DraftBinding draft;

    RecommendationForm(Journey journey, MonitoringDesks desks, Runnable changed) {
        addClassName("answer-more");
        ReportWords words = new ReportWords(journey.agreement(), Texts.language());
        addressee.setLabel(Texts.text("monitoring.recommendation.addressee"));
        addressee.setItems(Addressee.values());
        addressee.setItemLabelGenerator(words::addressee);
        addressee.setValue(Addressee.BOTH);
        text.setMaxLength(Recommendation.LONGEST);
        text.setWidthFull();
        text.setMinHeight("6rem");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        draft = new DraftBinding(desks.drafts(), "monitoring.recommendation:" + journey.id())
                .field("addressee", addressee, Addressee::name, Addressee::valueOf)
                .text("text", text);
        draft.restore();
        Button add = new Button(Texts.text("monitoring.recommendation.add"), _ -> {
            try {
                desks.reports().recommend(journey.id(), addressee.getValue(), text.getValue());
            } catch (Refusal refused) {
                refusal.setText(refused.sentence(Texts.language()));
                return;
            }
            refusal.setText("");
            text.clear();
            draft.discard();
            changed.run();
        });
        Div acts = new Div(add);
        acts.addClassNames("row", "wrap");
        add(addressee, text, draft.line(), refusal, acts);
    }

    /** What was taken back stands here again, unless something else is being written. */
    void takeUp(Recommendation back) {
        if (text.isEmpty()) {
            addressee.setValue(back.addressee());
            text.setValue(back.text());
        }
    }
}
