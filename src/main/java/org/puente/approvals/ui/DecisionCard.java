package org.puente.approvals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.Code;
import org.puente.approvals.ApprovalDesk;
import org.puente.approvals.ApprovalFile;
import org.puente.cases.CaseDesk;
import org.puente.cases.FirstSignature;
import org.puente.cases.OfferedStep;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.cases.StepOutcome;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.ObjectionList;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** One person's decision: approve, ask, refuse, reconsider or revoke, with what stands in the way. */
class DecisionCard extends Card {

    /** The steps that are taken here, in the order in which they are offered. */
    static final List<Step> STEPS =
            List.of(Step.APPROVE_RETURN, Step.RECONSIDER, Step.ASK, Step.REFUSE_RETURN, Step.REVOKE_APPROVAL);

    private final ApprovalFile file;
    private final CaseDesk cases;
    private final ApprovalDesk desk;
    private final Runnable changed;
    private final RadioButtonGroup<OfferedStep> choice = new RadioButtonGroup<>();
    private final Select<Code> reason = new Choice<>();
    private final Div act = new Div();

    DecisionCard(ApprovalFile file, CaseDesk cases, ApprovalDesk desk, Runnable changed) {
        super(Texts.text("approvals.decision"));
        this.file = file;
        this.cases = cases;
        this.desk = desk;
        this.changed = changed;
        addClassName("decision");
        act.addClassNames("stack", "gap-3");
        List<OfferedStep> offers =
                STEPS.stream().flatMap(step -> file.offer(step).stream()).toList();
        if (offers.isEmpty()) {
            add(quiet(Texts.text("approvals.decision.nothing")));
            return;
        }
        add(quiet(Texts.text("approvals.decision.sum", file.differences().size())));
        choice.setAriaLabel(Texts.text("approvals.decision"));
        choice.addClassName("choices");
        choice.setItems(offers);
        choice.setItemLabelGenerator(offer ->
                Texts.text("approvals.step." + offer.step(), file.facts().country(Side.SENDING)));
        choice.addValueChangeListener(change -> show(change.getValue()));
        reason.setLabel(Texts.text("approvals.reason"));
        reason.setPlaceholder(Texts.text("approvals.reason.choose"));
        reason.setItemLabelGenerator(code -> code.text(Texts.language()));
        reason.setWidthFull();
        add(choice, reason, act);
        choice.setValue(offers.stream()
                .filter(offer -> offer.waiting() != null)
                .findFirst()
                .orElse(offers.getFirst()));
    }

    private void show(OfferedStep offer) {
        act.removeAll();
        FirstSignature first = offer.waiting();
        boolean needsReason = !offer.reasonCodes().isEmpty() && first == null;
        reason.setVisible(needsReason);
        if (needsReason) {
            reason.setItems(offer.reasonCodes());
        }
        if (first != null) {
            act.add(quiet(signed(first, offer)));
        }
        if (offer.step() == Step.APPROVE_RETURN && !file.differences().isEmpty()) {
            act.add(looked());
        }
        ObjectionList objections = ObjectionLines.of(offer.objections(), "approvals/" + id());
        ActionButton sign = new ActionButton(Symbol.STAMP, label(offer, first), objections, () -> sign(offer));
        sign.primary();
        sign.setWidthFull();
        act.add(sign);
        if (first != null) {
            Button decline = new Button(Texts.text("approvals.decline"), _ -> decline(offer.step()));
            decline.addThemeVariants(ButtonVariant.TERTIARY);
            act.add(decline);
        }
        objections.addClassName("small");
        act.add(objections);
    }

    private String signed(FirstSignature first, OfferedStep offer) {
        String code = first.code();
        if (code == null) {
            return Texts.text("approvals.signed_first", first.signerName());
        }
        String why = offer.step()
                .codes()
                .flatMap(list -> file.facts().agreement().code(list, code))
                .map(found -> found.text(Texts.language()))
                .orElse(code);
        return Texts.text("approvals.signed_first_because", first.signerName(), why);
    }

    private Checkbox looked() {
        Checkbox looked =
                new Checkbox(Texts.text("approvals.looked", file.differences().size()), file.differencesSeen());
        looked.addClassName("looked");
        looked.addValueChangeListener(change -> {
            desk.seenDifferences(id(), change.getValue());
            changed.run();
        });
        return looked;
    }

    private static String label(OfferedStep offer, @Nullable FirstSignature first) {
        if (!offer.step().needsTwoPersons()) {
            return Texts.text("approvals.send");
        }
        return Texts.text(first == null ? "approvals.sign_first" : "approvals.sign_second");
    }

    private void sign(OfferedStep offer) {
        Code chosen = reason.getValue();
        if (reason.isVisible() && chosen == null) {
            reason.setInvalid(true);
            reason.setErrorMessage(Texts.text("approvals.reason.choose"));
            reason.focus();
            return;
        }
        try {
            String code = reason.isVisible() ? chosen.code() : null;
            StepOutcome outcome = cases.take(
                    id(), offer.step(), new StepInput(code, file.facts().version()));
            Tell.done(Texts.text(
                    outcome == StepOutcome.DONE ? "approvals.done" : "approvals.waits_for_second",
                    file.facts().personName()));
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
        changed.run();
    }

    private void decline(Step step) {
        cases.declineSignature(id(), step);
        changed.run();
    }

    private CaseId id() {
        return file.facts().id();
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames("small", "mut");
        return paragraph;
    }
}
