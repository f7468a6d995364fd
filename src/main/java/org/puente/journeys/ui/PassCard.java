package org.puente.journeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import org.puente.journeys.Journey;
import org.puente.journeys.SigningPasses;
import org.puente.journeys.SigningPasses.Made;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** Where an officer makes the pass with which they sign on the other side's screen, and sees or ends it. */
class PassCard extends Details {

    private static final int LONGEST = 12;

    private final SigningPasses passes;
    private final Journey journey;
    private final Div body = new Div();
    private final PasswordField digits = new PasswordField(Texts.text("journeys.pass.choose"));

    PassCard(SigningPasses passes, Journey journey) {
        super(Texts.text("journeys.pass"));
        this.passes = passes;
        this.journey = journey;
        addClassNames("card", "pass");
        body.addClassName("stack");
        digits.setMaxLength(LONGEST);
        digits.setHelperText(Texts.text("journeys.pass.choose_help"));
        digits.getElement().setAttribute("autocomplete", "off");
        add(body);
        show();
    }

    boolean isBusy() {
        return !digits.isEmpty();
    }

    private void show() {
        body.removeAll();
        Optional<Made> made = passes.own();
        if (made.isPresent()) {
            Span handle = new Span(made.get().handle());
            handle.addClassNames("seatno", "pass-handle");
            body.add(
                    handle,
                    new Paragraph(Texts.text(
                            "journeys.pass.good_until",
                            JourneyWords.time(journey, made.get().goodUntil()))),
                    new Button(Texts.text("journeys.pass.end"), _ -> act(passes::end)));
        } else {
            Paragraph what = new Paragraph(Texts.text("journeys.pass.what"));
            what.addClassNames("small", "mut");
            body.add(
                    what,
                    digits,
                    new Button(
                            Texts.text("journeys.pass.make"),
                            _ -> act(() -> {
                                passes.make(digits.getValue());
                                digits.clear();
                            })));
        }
    }

    private void act(Runnable what) {
        try {
            what.run();
            show();
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
    }
}
