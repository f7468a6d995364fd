package org.puente.approvals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.puente.approvals.ComparedImages;
import org.puente.approvals.ComparedValue.Verdict;
import org.puente.approvals.NationalityDecision;
import org.puente.biometrics.ComparisonOutcome;
import org.puente.biometrics.Conclusion;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** The lines of fingerprints and photo under the written values. */
final class ImageRows {

    private final NativeTableBody body;

    ImageRows(NativeTableBody body) {
        this.body = body;
    }

    void show(ComparedImages images, Optional<NationalityDecision> decision) {
        fingerprints(images);
        photo(images, decision);
    }

    private void fingerprints(ComparedImages images) {
        Optional<Conclusion> conclusion = images.conclusion();
        if (images.fingers() == 0 && conclusion.isEmpty()) {
            return;
        }
        Verdict verdict = conclusion.map(ImageRows::verdict).orElse(Verdict.NOT_PROVEN);
        row(
                "approvals.row.fingerprints",
                Texts.text("approvals.row.fingers", images.fingers()),
                conclusion
                        .map(found -> Texts.of(Objects.requireNonNull(found.outcome())))
                        .orElse(Texts.text("approvals.row.not_compared")),
                conclusion
                        .map(found -> Texts.text(
                                "approvals.row.examiners",
                                found.concluded(),
                                day(Objects.requireNonNull(found.settled()))))
                        .orElse(""),
                ComparisonTable.verdict(verdict));
    }

    private void photo(ComparedImages images, Optional<NationalityDecision> decision) {
        Optional<Instant> added = images.photoAdded();
        if (added.isEmpty() && !images.photoCompared()) {
            return;
        }
        row(
                "approvals.row.photo",
                added.map(when -> Texts.text("approvals.row.photo.added", day(when)))
                        .orElse(Texts.text("approvals.none_claimed")),
                Texts.text(images.photoCompared() ? "approvals.row.photo.compared" : "approvals.row.not_compared"),
                images.photoCompared()
                        ? decision.map(NationalityDecision::preparedByName).orElse("")
                        : "",
                ComparisonTable.verdict(images.photoCompared() ? Verdict.SAME : Verdict.NOT_PROVEN));
    }

    private static Verdict verdict(Conclusion conclusion) {
        return switch (Objects.requireNonNull(conclusion.outcome())) {
            case ComparisonOutcome.SAME_PERSON -> Verdict.SAME;
            case ComparisonOutcome.NOT_THE_SAME -> Verdict.DIFFERS;
            case ComparisonOutcome.INCONCLUSIVE -> Verdict.NOT_PROVEN;
        };
    }

    private static String day(Instant moment) {
        return Dates.brief(Texts.language(), Dates.here(moment));
    }

    private void row(String label, String claimed, String proven, String source, Component verdict) {
        NativeTableRow row = body.addRow();
        NativeTableHeaderCell field = row.addHeaderCell();
        field.setText(Texts.text(label));
        field.getElement().setAttribute("scope", "row");
        row.addDataCell().setText(claimed);
        NativeTableCell cell = row.addDataCell();
        cell.add(new Span(proven));
        if (!source.isEmpty()) {
            cell.add(ComparisonTable.source(source));
        }
        row.addDataCell().add(verdict);
    }
}
