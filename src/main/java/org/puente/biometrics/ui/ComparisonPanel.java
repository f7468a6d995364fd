package org.puente.biometrics.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.puente.biometrics.ComparisonDesk;
import org.puente.biometrics.ComparisonDraft;
import org.puente.biometrics.ComparisonReview;
import org.puente.portal.Dates;
import org.puente.portal.Note;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** What the panels of the two blind steps share: the title, the draft that keeps itself, and the recording for good. */
abstract class ComparisonPanel extends Div {

    private final ComparisonReview review;
    private final ComparisonDesk desk;
    private final Span saved = new Span();
    private ComparisonDraft draft;

    ComparisonPanel(String key, ComparisonReview review, ComparisonDesk desk, ComparisonBench bench) {
        this.review = review;
        this.desk = desk;
        draft = review.draft();
        saved.addClassName("draft-line");
        Paragraph about = new Paragraph(Texts.text(key + ".about"));
        about.addClassNames("small", "mut");
        add(new Div(new H2(Texts.text(key)), about), new Note(Symbol.HIDDEN, Texts.text(key + ".blind")));
        bench.onSheet((finger, sheet) -> keep(draft().with(draft().marks().with(finger, sheet))));
    }

    ComparisonDraft draft() {
        return draft;
    }

    /** Saves the draft and says when. */
    void keep(ComparisonDraft changed) {
        draft = changed;
        Instant at = desk.saveDraft(review.id(), changed);
        saved.setText(Texts.text("biometrics.comparison.saved", Dates.time(Texts.language(), Dates.here(at))));
    }

    Span saved() {
        return saved;
    }

    /** The button that records, with Ctrl+Enter; it asks first, since nothing can be changed afterwards. */
    Div recording(String key, Runnable asked) {
        Button record = new Button(Texts.text(key), _ -> asked.run());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.setWidthFull();
        record.setSuffixComponent(new ComparisonKey("Ctrl ↵"));
        Shortcuts.addShortcutListener(this, asked::run, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Paragraph last = new Paragraph(Texts.text(key + ".final"));
        last.addClassNames("xs", "dim");
        Div foot = new Div(record, last);
        foot.addClassName("comparison-foot");
        return foot;
    }

    static void confirm(String title, String text, Runnable confirmed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("biometrics.comparison.not_yet"));
        dialog.setConfirmText(Texts.text("biometrics.comparison.record"));
        dialog.addConfirmListener(_ -> confirmed.run());
        dialog.open();
    }
}
