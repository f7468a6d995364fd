package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseFacts;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.AnsweredMeanwhile;
import org.puente.treatment.Check;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.Verdict;
import org.puente.treatment.VisibleTo;

/**
 * Pass or fail, in two big buttons, then what shows it. Nothing is kept before it is said to be kept; what is typed
 * survives a colleague's answer.
 */
class AnswerForm extends Div {

    private final CaseFacts facts;
    private final CheckDesk desk;
    private final Runnable changed;
    private final Button pass = choice(Symbol.CHECK, Verdict.PASS);
    private final Button fail = choice(Symbol.CLOSE, Verdict.FAIL);
    private final Div more = new Div();
    private final Div warning = new Div();
    private final TextArea evidence = new TextArea(Texts.text("treatment.answer.evidence"));
    private final TextField place = new TextField(Texts.text("treatment.answer.place"));
    private final RemarkFields remark;
    private final Span privacy = new Span();
    private final Div refusal = new Div();
    private final Drafts drafts;
    private @Nullable DraftBinding draft;
    private @Nullable CheckLine line;
    private @Nullable Verdict chosen;
    private int basis;

    AnswerForm(CaseFacts facts, TreatmentDesks desks, Runnable changed) {
        this.facts = facts;
        desk = desks.checks();
        remark = new RemarkFields(facts);
        drafts = desks.drafts();
        this.changed = changed;
        addClassName("answer");
        Div choices = new Div(pass, fail);
        choices.addClassName("answer-choices");
        choices.getElement().setAttribute("role", "group");
        pass.addClickListener(_ -> choose(Verdict.PASS));
        fail.addClickListener(_ -> choose(Verdict.FAIL));
        add(choices, more);
        layOutMore();
        more.setVisible(false);
    }

    private void layOutMore() {
        more.addClassName("answer-more");
        evidence.setMaxLength(AnswerInput.LONGEST_TEXT);
        place.setMaxLength(AnswerInput.LONGEST_PLACE);
        privacy.addClassNames("small", "mut");
        refusal.getElement().setAttribute("role", "alert");
        Button keep = new Button(Texts.text("treatment.answer.keep"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClassName("big");
        Button cancel = new Button(Texts.text("treatment.answer.cancel"), _ -> clear());
        cancel.addClassName("big");
        Div acts = new Div(keep, cancel);
        acts.addClassNames("row", "wrap");
        Div fields = new Div(evidence, remark, place);
        fields.addClassName("form");
        more.add(warning, fields, privacy, refusal, acts);
    }

    void show(CheckLine now) {
        boolean meanwhile = chosen != null && now.basis() != basis;
        line = now;
        setVisible(now.mayAnswer());
        evidence.setHelperText(now.check().evidence().in(Texts.language()));
        privacy.setText(privacy(now.check()));
        if (meanwhile) {
            refuse("treatment.answer.meanwhile");
        }
        basis = now.basis();
        mark();
    }

    boolean isBusy() {
        return chosen != null;
    }

    private void choose(Verdict verdict) {
        chosen = verdict;
        more.setVisible(true);
        if (draft == null && line != null) {
            draft = draft(line.check());
        }
        mark();
        evidence.focus();
    }

    /** What somebody typed here before and did not keep comes back with the first choice. */
    private DraftBinding draft(Check check) {
        DraftBinding binding = new DraftBinding(drafts, "treatment.answer:" + facts.id() + ":" + check.id())
                .text("evidence", evidence)
                .text("place", place);
        remark.keptBy(binding);
        binding.restore();
        more.add(binding.line());
        return binding;
    }

    private void mark() {
        mark(pass, Verdict.PASS);
        mark(fail, Verdict.FAIL);
        warning.removeAll();
        if (line != null && chosen == Verdict.FAIL) {
            warning.add(warning(line.check()));
        }
        if (line != null && line.answer().isPresent()) {
            warning.add(new Note(Texts.text("treatment.answer.correcting")));
        }
    }

    private void mark(Button button, Verdict verdict) {
        boolean on = chosen == verdict
                || chosen == null
                        && line != null
                        && line.answer().filter(a -> a.verdict() == verdict).isPresent();
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    private static Span warning(Check check) {
        String key = switch (check.severity()) {
            case BLOCKS_DEPARTURE -> "treatment.answer.fail_stops";
            case INCIDENT -> "treatment.answer.fail_opens";
            case NOTE -> "treatment.answer.fail_notes";
        };
        Span warning = new Span(Symbol.ALERT.icon(), new Span(Texts.text(key)));
        warning.addClassNames("verdict", "stop");
        return warning;
    }

    private String privacy(Check check) {
        var own = facts.viewer();
        var other = facts.agreement().partnerOf(own);
        if (check.visibleTo() != VisibleTo.BOTH) {
            return Texts.text("treatment.answer.private.own", own);
        }
        return Texts.text(
                check.isBlocking() ? "treatment.answer.private.blocking" : "treatment.answer.private", own, other);
    }

    private void keep() {
        CheckLine answered = line;
        Verdict verdict = chosen;
        if (answered == null || verdict == null) {
            return;
        }
        try {
            desk.answer(new AnswerInput(
                    facts.id(),
                    answered.check().id(),
                    verdict,
                    place.getValue(),
                    evidence.getValue(),
                    remark.remark(),
                    basis));
            clear();
            changed.run();
        } catch (AnsweredMeanwhile _) {
            changed.run();
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
        }
    }

    private void refuse(String key) {
        refusal.removeAll();
        refusal.add(new Note(Symbol.USERS, Texts.text(key)));
    }

    private void clear() {
        chosen = null;
        evidence.clear();
        place.clear();
        remark.clear();
        if (draft != null) {
            draft.discard();
        }
        refusal.removeAll();
        more.setVisible(false);
        mark();
    }

    private static Button choice(Symbol symbol, Verdict verdict) {
        Button button = new Button(Texts.of(verdict), symbol.icon());
        button.addClassNames("answer-choice", verdict == Verdict.PASS ? "pass" : "fail");
        return button;
    }
}
