package org.puente.biometrics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.EnrolmentKind;
import org.puente.biometrics.VerificationPurpose;
import org.puente.biometrics.Verifications;
import org.puente.cases.CaseFacts;
import org.puente.countries.Side;
import org.puente.portal.Choice;
import org.puente.portal.Dates;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Asks the examiners: which prints, against which, and what for. */
class VerificationForm extends Div {

    private final CaseFacts facts;
    private final Verifications verifications;
    private final Runnable asked;
    private final Select<Enrolment> probe = new Choice<>();
    private final Select<Enrolment> candidate = new Choice<>();
    private final Select<VerificationPurpose> purpose = new Choice<>();

    /** @param asked runs after a comparison was started */
    VerificationForm(CaseFacts facts, List<Enrolment> sets, Verifications verifications, Runnable asked) {
        this.facts = facts;
        this.verifications = verifications;
        this.asked = asked;
        addClassName("verification-form");
        if (sets.size() < 2) {
            add(new Note(Texts.text("biometrics.verification.two_sets")));
            return;
        }
        offer(probe, "biometrics.verification.probe", sets);
        offer(candidate, "biometrics.verification.candidate", sets);
        first(sets, true).ifPresent(probe::setValue);
        first(sets, false).ifPresent(candidate::setValue);
        purpose.setLabel(Texts.text("biometrics.verification.purpose"));
        purpose.setItems(VerificationPurpose.ofTwoSets());
        purpose.setItemLabelGenerator(Texts::of);
        purpose.setValue(
                facts.side() == Side.RECEIVING
                        ? VerificationPurpose.NATIONALITY_REPLY
                        : VerificationPurpose.BEFORE_SUBMISSION);
        Div fields = new Div(probe, candidate, purpose);
        fields.addClassName("form");
        Button start = new Button(Texts.text("biometrics.verification.start"), Symbol.COMPARE.small(), _ -> start());
        add(fields, new Note(Symbol.HIDDEN, Texts.text("biometrics.verification.blind")), start);
    }

    private void start() {
        if (probe.isEmpty() || candidate.isEmpty() || purpose.isEmpty()) {
            Notification.show(Texts.text("biometrics.verification.incomplete"));
            return;
        }
        try {
            verifications.start(
                    facts.id(), probe.getValue().id(), candidate.getValue().id(), purpose.getValue());
            Notification.show(Texts.text("biometrics.verification.started"));
            asked.run();
        } catch (Refusal refusal) {
            Notification.show(refusal.sentence(Texts.language()));
        }
    }

    private static void offer(Select<Enrolment> select, String label, List<Enrolment> sets) {
        select.setLabel(Texts.text(label));
        select.setItems(sets);
        select.setItemLabelGenerator(set -> Texts.text(
                "biometrics.verification.set",
                set.kind(),
                Dates.brief(Texts.language(), set.takenOn()),
                set.fingers().size()));
    }

    /** The first set that was taken for the case, or the first that was not. */
    private static Optional<Enrolment> first(List<Enrolment> sets, boolean captured) {
        return sets.stream()
                .filter(set -> (set.kind() == EnrolmentKind.CAPTURED) == captured)
                .findFirst();
    }
}
