package org.puente.complaints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** A card with a form: an act, and the sentence that refuses it. */
abstract class ComplaintPart extends Card {

    private final Div refusal = new Div();

    ComplaintPart(String title) {
        super(title);
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
    }

    final Div acts(String key, Runnable act, Runnable done) {
        Button button = new Button(Texts.text(key), _ -> {
            try {
                act.run();
            } catch (Refusal refused) {
                refusal.setText(refused.sentence(Texts.language()));
                return;
            }
            refusal.setText("");
            done.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(button);
        row.addClassNames("row", "wrap");
        Div all = new Div(refusal, row);
        all.addClassName("stack");
        return all;
    }

    static String moment(Instant at) {
        return Dates.moment(Texts.language(), Dates.here(at));
    }
}
