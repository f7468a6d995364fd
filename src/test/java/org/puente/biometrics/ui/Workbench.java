package org.puente.biometrics.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.puente.testing.Visitor;

/** A comparison in a browser, as an examiner's hands on the keyboard know it. */
record Workbench(Visitor visitor) {

    Page page() {
        return visitor.page();
    }

    Locator stage(String part) {
        return page().locator("print-workbench .stage." + part);
    }

    Locator said() {
        return page().locator("print-workbench [role=status]");
    }

    /** A button of the row of tools, by its key. */
    Locator tool(String key) {
        return page().locator("print-workbench [role=toolbar] button[aria-keyshortcuts='%s']".formatted(key));
    }

    /** The words of the workbench in the visitor's language. */
    String words(String key, Object... args) {
        return visitor.words("biometrics.workbench." + key, args);
    }

    /** Moves the crosshair of a print so many steps to the right, and sets or chooses a mark there. */
    void touch(String part, int steps) {
        assertThat(stage(part).locator("canvas")).isVisible();
        stage(part).focus();
        for (int step = 0; step < steps; step++) {
            page().keyboard().press("ArrowRight");
        }
        page().keyboard().press("Enter");
    }

    /** The probe is of value. */
    void recordAnalysis() {
        assertThat(stage("probe").locator("canvas")).isVisible();
        stage("probe").focus();
        page().keyboard().press("1");
        record();
        assertThat(stage("candidate").locator("canvas")).isVisible();
    }

    /** @param key 1 for the same person, 2 for not the same, 3 for inconclusive; the first reason is chosen */
    void conclude(String key, String words) {
        stage("candidate").focus();
        page().keyboard().press(key);
        visitor.settle();
        chooseFirstReason();
        page().locator("textarea").fill(words);
        page().locator("textarea").focus();
        record();
    }

    void chooseFirstReason() {
        Locator reason = page().locator("vaadin-select vaadin-select-value-button");
        press(reason, "ArrowDown");
        assertThat(page().getByRole(AriaRole.OPTION).first()).isFocused();
        page().keyboard().press("Enter");
        assertThat(page().getByRole(AriaRole.OPTION)).hasCount(0);
    }

    void record() {
        page().keyboard().press("Control+Enter");
        press(
                page().getByRole(
                                AriaRole.BUTTON,
                                new GetByRoleOptions()
                                        .setName(visitor.words("biometrics.comparison.record"))
                                        .setExact(true)),
                "Enter");
    }

    static void press(Locator what, String key) {
        what.focus();
        what.press(key);
    }
}
