package org.puente.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.puente.testing.Visitor;

/** A round in Spanish by somebody who presses keys and points at nothing. */
class FieldKeyboardBrowserTest {

    private static final String PIN = FieldInBrowser.PIN;
    private static final int MOST_STEPS = 60;

    private static final String FOCUSED = """
            let it = document.activeElement;
            while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
            """;

    /** Whether what has the focus is outlined and nothing lies over it. */
    private static final String SEEN = "() => {" + FOCUSED + """
            const seen = it.closest('label') ?? it;
            const { outlineStyle, outlineWidth } = getComputedStyle(seen);
            const { left, top, width, height } = seen.getBoundingClientRect();
            const [x, y] = [left + width / 2, top + height / 2];
            let over = document.elementFromPoint(x, y);
            while (over?.shadowRoot?.elementFromPoint(x, y)) over = over.shadowRoot.elementFromPoint(x, y);
            return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'not outlined: ' + seen.outerHTML
              : seen.contains(over) ? '' : 'behind ' + over?.outerHTML + ': ' + seen.outerHTML;
            }""";

    private final FieldServer server = new FieldServer();
    private final Visitor officer = Visitor.arrive(server.address(), Locale.of("es", "CO"));
    private final Page page = officer.page();

    @AfterEach
    void leave() {
        officer.leave();
        server.close();
    }

    @Test
    void aWholeRoundNeedsNoPointerAndTheFocusIsAlwaysSeen() {
        page.setViewportSize(390, 844);
        takeAlong();
        unlock();
        answerACheck();
        recordARestraint();

        reachBack("a[aria-label='Atrás']");
        press("Enter");
        isOn("h1", "Lucía Cielobajo 1");
        reachBack("a[aria-label='Atrás']");
        press("Enter");
        isOn("a.row", "Lucía Cielobajo 1");
        reachBack(".band");
        press("Enter");
        isOn("h1", "En este dispositivo");
        assertThat(page.locator("ul.rows")).containsText("EMB-04: No cumple");
        assertThat(page.locator("ul.rows")).containsText("Contención aplicada");
        assertThat(server.kept).isEmpty();
    }

    private void takeAlong() {
        page.navigate(server.address() + "/field/#take=one-time");
        page.locator("#pin").waitFor();
        reach("#pin");
        page.keyboard().type(PIN);
        reach("#again");
        page.keyboard().type(PIN);
        press("Enter");
        isOn("h1", "Alexandria – Bogotá");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.context().setOffline(true);
    }

    private void unlock() {
        reachBack("[aria-label='Bloquear']");
        press("Enter");
        isOn("#pin", "");
        page.keyboard().type("otra cosa");
        press("Enter");
        assertThat(page.locator(".trouble")).containsText("Ese PIN no es correcto");
        isOn("#pin", "");
        page.keyboard().type(PIN);
        press("Enter");
        isOn("h1", "Alexandria – Bogotá");
    }

    private void answerACheck() {
        reach("a.row[href*='" + FieldPack.caseId(1) + "']");
        press("Enter");
        isOn("h1", "Lucía Cielobajo 1");
        reach("[id$='EMB-04'] .choice.fail");
        press("Space");
        isOn("textarea", "");
        reach(".keep");
        press("Enter");
        isOn("textarea", "");
        page.keyboard().type("Dos reporteros junto a la puerta");
        reach("button.link");
        press("Enter");
        isOn("input[type=datetime-local]", "");
        reach(".keep");
        press("Enter");
        isOn("[id$='EMB-04'] .choice.fail[aria-pressed=true]", "No cumple");
        assertThat(page.locator(".kept")).containsText("Dos reporteros junto a la puerta");
    }

    private void recordARestraint() {
        reachBack("a[href^='#/restraints/']");
        press("Enter");
        isOn("h1", "Registro de contención");
        reach("#mean");
        press("ArrowDown");
        reach("section.panel .keep");
        press("Enter");
        isOn("#reason", "");
        press("ArrowDown");
        reach("#authority");
        page.keyboard().type("Ada Inventfield");
        reach("section.panel .keep");
        press("Enter");
        isOn("h1", "Registro de contención");
        reach(".row .act");
        press("Enter");
        isOn(".row .act", "Revisada: aún es necesaria");
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private void reach(String goal) {
        reach(goal, "Tab");
    }

    private void reachBack(String goal) {
        reach(goal, "Shift+Tab");
    }

    private void reach(String goal, String key) {
        for (int step = 0; step < MOST_STEPS; step++) {
            press(key);
            isSeen();
            if (Objects.equals(page.evaluate("goal => {" + FOCUSED + "return it.matches(goal); }", goal), true)) {
                return;
            }
        }
        throw new AssertionError(goal + " is not reached with " + key);
    }

    private void isOn(String goal, String words) {
        page.waitForFunction(
                "([goal, words]) => {" + FOCUSED + "return it.matches(goal) && it.textContent.includes(words); }",
                List.of(goal, words));
        isSeen();
    }

    private void isSeen() {
        assertThat(page.evaluate(SEEN)).isEqualTo("");
    }
}
