package org.puente.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.puente.cases.SheetTexts;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.privacy.Claim;
import org.puente.privacy.CorrectionDesk;
import org.puente.privacy.CorrectionDesk.Compared;
import org.puente.privacy.DataRequest;

/** What a person says is right beside what stands there, and that an officer finds so. */
class ClaimPart extends Div {

    ClaimPart(DataRequest request, CorrectionDesk desk, RequestCard card) {
        addClassName("privacy-answer");
        desk.claim(request.id()).ifPresent(compared -> {
            add(facts(compared));
            if (!compared.recorded()) {
                add(new Note(Texts.text("privacy.refused.recorded_there")));
            } else if (request.isAccepted()) {
                add(new Note(Texts.text("privacy.claim.accepted", String.valueOf(request.acceptedBy()))));
            } else {
                Button accept = new Button(
                        Texts.text("privacy.claim.accept"),
                        _ -> card.act(() -> {
                            desk.accept(request.id());
                            Tell.done(Texts.text("privacy.claim.accept.done"));
                        }));
                accept.addThemeVariants(ButtonVariant.PRIMARY);
                add(accept);
            }
        });
    }

    static Facts facts(Compared compared) {
        Claim claim = compared.claim();
        Facts facts = Facts.inLines().with(Texts.text("privacy.claim.field"), Texts.of(claim.field()));
        if (compared.recorded()) {
            facts.with(Texts.text("privacy.claim.standing"), words(claim, compared.standing()));
        }
        return facts.with(Texts.text("privacy.claim.stated"), words(claim, claim.stated()))
                .with(Texts.text("privacy.claim.evidence"), Texts.of(claim.evidence()));
    }

    static String words(Claim claim, String text) {
        return text.isEmpty() ? Texts.text("privacy.claim.nothing") : SheetTexts.of(claim.field(), text);
    }
}
