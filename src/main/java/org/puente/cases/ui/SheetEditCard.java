package org.puente.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.puente.agreements.Code;
import org.puente.agreements.CodeList;
import org.puente.cases.CaseFacts;
import org.puente.cases.Disclosures;
import org.puente.cases.Sheet;
import org.puente.cases.SheetEdit;
import org.puente.countries.Side;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/**
 * The sender's sheet as a form. Before SUBMIT a change is a change; afterwards it is a correction with a reason, which the
 * other side gets beside the old value. If a colleague saved meanwhile, one decides field by field, and keeps what one
 * typed.
 */
class SheetEditCard extends Card {

    private final transient CaseFacts facts;
    private final transient Disclosures disclosures;
    private final transient LocalDate today;
    private final Runnable changed;
    private final SheetForm form;
    private final Select<Code> reason = new Choice<>();
    private final Div verdict = new Div();
    private final transient DraftBinding draft;

    /** The version that what stands in the form was typed on; kept in the draft, never shown. */
    private final TextField typedOn = new TextField();

    /** The sheet that the form was filled from. */
    private transient SheetEdit base;

    SheetEditCard(CaseFacts facts, Disclosures disclosures, Drafts drafts, LocalDate today, Runnable changed) {
        super(Texts.text(facts.isSubmitted() ? "people.edit.correct" : "people.edit.draft"));
        this.facts = facts;
        this.disclosures = disclosures;
        this.today = today;
        this.changed = changed;
        form = new SheetForm(
                List.of(SheetSection.values()), List.of(facts.country(Side.SENDING), facts.country(Side.RECEIVING)));
        base = disclosures.toEdit(facts.id()).orElseThrow();
        draft = new DraftBinding(drafts, "cases.sheet:" + facts.id());
        form.show(base.sheet());
        typedOn.setValue(String.valueOf(base.version()));
        form.bind(draft);
        draft.text("version", typedOn);
        draft.restore();
        reason.setLabel(Texts.text("people.edit.reason"));
        reason.setHelperText(
                Texts.text("people.edit.reason_help", facts.agreement().partnerOf(facts.viewer())));
        reason.setItems(facts.agreement().codes(CodeList.CORRECTION));
        reason.setItemLabelGenerator(code -> code.text(Texts.language()));
        reason.setVisible(facts.isSubmitted());
        verdict.getElement().setAttribute("role", "status");
        Button keep = new Button(
                Texts.text(facts.isSubmitted() ? "people.edit.save_correction" : "people.edit.save"), _ -> save());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(keep, new Button(Texts.text("people.edit.undo"), _ -> startAgain()), draft.line());
        acts.addClassName("acts");
        add(form, reason, verdict, acts);
    }

    private void startAgain() {
        SheetEdit now = disclosures.toEdit(facts.id()).orElse(base);
        startFrom(now, now.sheet());
        draft.discard();
        verdict.removeAll();
    }

    private void save() {
        verdict.removeAll();
        Sheet mine = form.onto(base.sheet());
        if (!form.valid(today)) {
            return;
        }
        if (mine.equals(base.sheet())) {
            say(Symbol.INFO, "people.edit.nothing");
            return;
        }
        if (facts.isSubmitted() && reason.isEmpty()) {
            reason.setErrorMessage(Texts.text("cases.disclosure.reason_missing"));
            reason.setInvalid(true);
            return;
        }
        if (!typedOn.getValue().equals(String.valueOf(base.version()))) {
            merge(Sheet.EMPTY, mine, base);
            return;
        }
        try {
            disclosures
                    .change(facts.id(), mine, base.version(), code())
                    .ifPresentOrElse(theirs -> merge(base.sheet(), mine, theirs), this::saved);
        } catch (Refusal refusal) {
            verdict.add(new Note(Symbol.AGAINST, refusal.sentence(Texts.language())));
        }
    }

    /** @param from what both began from; empty if it is not known any more, so that every difference is asked */
    private void merge(Sheet from, Sheet mine, SheetEdit theirs) {
        new SheetMerge(from, mine, theirs.sheet()).ask(merged -> {
            startFrom(theirs, merged);
            save();
        });
    }

    private void startFrom(SheetEdit edit, Sheet shown) {
        base = edit;
        typedOn.setValue(String.valueOf(edit.version()));
        form.show(shown);
    }

    private void saved() {
        reason.clear();
        startFrom(disclosures.toEdit(facts.id()).orElse(base), form.onto(base.sheet()));
        draft.discard();
        Notification.show(Texts.text("people.edit.saved"));
        changed.run();
    }

    private void say(Symbol symbol, String key) {
        verdict.add(new Note(symbol, Texts.text(key)));
    }

    private String code() {
        return Optional.ofNullable(reason.getValue()).map(Code::code).orElse("");
    }
}
