package org.puente.biometrics.ui;

import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.function.Consumer;
import org.puente.biometrics.ComparisonDesk;
import org.puente.biometrics.ComparisonReview;
import org.puente.portal.Texts;

/** The first step: the probe alone, and whether it is of value. */
class ComparisonAnalysisPanel extends ComparisonPanel {

    private final ComparisonReview review;
    private final ComparisonDesk desk;
    private final Consumer<Runnable> act;
    private final ComparisonChoice<Boolean> ofValue;

    /** @param act runs what records, and shows what comes after it */
    ComparisonAnalysisPanel(
            ComparisonReview review, ComparisonDesk desk, ComparisonBench bench, Consumer<Runnable> act) {
        super("biometrics.analysis", review, desk, bench);
        this.review = review;
        this.desk = desk;
        this.act = act;
        ofValue = new ComparisonChoice<>(
                Texts.text("biometrics.analysis"),
                List.of(true, false),
                value -> Texts.text(value ? "biometrics.analysis.of_value" : "biometrics.analysis.of_no_value"));
        bench.onDecide(ofValue::choose);
        add(ofValue, saved(), recording("biometrics.analysis.record", this::record));
    }

    private void record() {
        Boolean value = ofValue.getValue();
        if (value == null) {
            Notification.show(Texts.text("biometrics.analysis.choose"));
            return;
        }
        confirm(
                Texts.text("biometrics.analysis.sure"),
                Texts.text(value ? "biometrics.analysis.sure.value" : "biometrics.analysis.sure.no_value"),
                () -> act.accept(() -> desk.recordAnalysis(review.id(), value, draft().marks())));
    }
}
