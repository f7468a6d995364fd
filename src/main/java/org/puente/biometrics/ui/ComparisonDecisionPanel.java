package org.puente.biometrics.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.ComparisonDesk;
import org.puente.biometrics.ComparisonDraft;
import org.puente.biometrics.ComparisonOutcome;
import org.puente.biometrics.ComparisonReason;
import org.puente.biometrics.ComparisonReview;
import org.puente.portal.Choice;
import org.puente.portal.Texts;

/** Comparison and conclusion: what the examiner found, why, and in which words. */
class ComparisonDecisionPanel extends ComparisonPanel {

    private final ComparisonReview review;
    private final ComparisonDesk desk;
    private final Consumer<Runnable> act;
    private final ComparisonChoice<ComparisonOutcome> outcome =
            new ComparisonChoice<>(Texts.text("biometrics.decision"), List.of(ComparisonOutcome.values()), Texts::of);
    private final Select<ComparisonReason> reason = new Choice<>();
    private final TextArea words = new TextArea(Texts.text("biometrics.decision.words"));

    /** @param act runs what records, and shows what comes after it */
    ComparisonDecisionPanel(
            ComparisonReview review, ComparisonDesk desk, ComparisonBench bench, Consumer<Runnable> act) {
        super("biometrics.decision", review, desk, bench);
        this.review = review;
        this.desk = desk;
        this.act = act;
        reason.setLabel(Texts.text("biometrics.decision.reason"));
        reason.setItemLabelGenerator(value -> value == null ? "" : Texts.of(value));
        reason.setWidthFull();
        words.setWidthFull();
        words.setMinRows(4);
        words.setMaxLength(ComparisonDraft.LONGEST_WORDS);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        fill(review.draft());
        outcome.addValueChangeListener(change -> {
            offer(change.getValue(), null);
            keep();
        });
        reason.addValueChangeListener(_ -> keep());
        words.addValueChangeListener(_ -> keep());
        bench.onDecide(outcome::choose);
        add(outcome, reason, words, saved(), recording("biometrics.decision.record", this::record));
    }

    private void fill(ComparisonDraft draft) {
        outcome.setValue(draft.outcome());
        offer(draft.outcome(), draft.reason());
        words.setValue(draft.words());
    }

    /** Offers the reasons that fit an outcome. */
    private void offer(@Nullable ComparisonOutcome chosen, @Nullable ComparisonReason kept) {
        reason.setItems(chosen == null ? List.of() : ComparisonReason.choices(chosen));
        reason.setEnabled(chosen != null);
        reason.setHelperText(chosen == null ? Texts.text("biometrics.decision.reason.after") : null);
        if (kept != null && kept.outcome() == chosen) {
            reason.setValue(kept);
        }
    }

    private void keep() {
        keep(new ComparisonDraft(draft().marks(), outcome.getValue(), reason.getValue(), words.getValue()));
    }

    private void record() {
        ComparisonReason chosen = reason.getValue();
        words.setInvalid(words.getValue().isBlank());
        words.setErrorMessage(Texts.text("biometrics.comparison.words_needed"));
        if (chosen == null || words.isInvalid()) {
            Notification.show(Texts.text("biometrics.decision.incomplete"));
            return;
        }
        confirm(
                Texts.text("biometrics.decision.sure", chosen.outcome()),
                Texts.text("biometrics.decision.record.final"),
                () -> act.accept(() -> desk.recordConclusion(review.id(), chosen, words.getValue(), draft().marks())));
    }
}
