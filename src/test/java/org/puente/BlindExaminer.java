package org.puente;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.puente.biometrics.ComparisonOutcome;
import org.puente.biometrics.ComparisonReason;
import org.puente.testing.Visitor;

/** An examiner who takes what waits and concludes, blind, with marks of their own: the same person. */
record BlindExaminer(Visitor visitor) {

    void compare() {
        visitor.open("comparisons").photograph("comparisons-waiting");
        visitor.press("biometrics.comparisons.take");
        page().waitForURL(url -> url.matches(".*/comparisons/[0-9a-f-]{36}.*"));
        analyse();
        decide();
        assertThat(page().getByText(visitor.words("biometrics.findings.own", ComparisonOutcome.SAME_PERSON)))
                .isVisible();
        visitor.settle().photograph("walk-comparison-findings");
    }

    private void analyse() {
        mark("probe", "biometrics.workbench.done.set", "A");
        page().keyboard().press("1");
        visitor.settle().photograph("walk-comparison-analysis");
        record("biometrics.analysis.record");
        assertThat(stage("candidate").locator("canvas")).isVisible();
    }

    private void decide() {
        mark("probe", "biometrics.workbench.done.chosen", "A");
        mark("candidate", "biometrics.workbench.done.set", "B");
        page().keyboard().press("Space");
        assertThat(said()).containsText(visitor.words("biometrics.workbench.done.paired", "1"));
        page().keyboard().press("1");
        visitor.settle().choose("biometrics.decision.reason", ComparisonReason.DETAILS_AGREE);
        visitor.type("biometrics.decision.words", "1 = 1.").photograph("walk-comparison-decision");
        record("biometrics.decision.record");
    }

    /** Moves the crosshair a little from the middle and sets, or chooses, the first mark there. */
    private void mark(String part, String said, String letter) {
        assertThat(stage(part).locator("canvas")).isVisible();
        stage(part).focus();
        page().keyboard().press("ArrowRight");
        page().keyboard().press("Enter");
        assertThat(said()).containsText(visitor.words(said, "1", letter, "1"));
    }

    private void record(String button) {
        visitor.press(button).press("biometrics.comparison.record");
    }

    private Locator stage(String part) {
        return page().locator("print-workbench .stage." + part);
    }

    private Locator said() {
        return page().locator("print-workbench [role=status]");
    }

    private Page page() {
        return visitor.page();
    }
}
