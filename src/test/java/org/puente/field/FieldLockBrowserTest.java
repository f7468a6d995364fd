package org.puente.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A device that somebody leaves lying about open. */
class FieldLockBrowserTest extends FieldInBrowser {

    @Test
    void isLockedAfterTenMinutesAndKeepsWhatWasTyped() {
        Locator card = card(1, "EMB-03");
        card.locator(".fail").click();
        card.locator("textarea").first().fill("Shoes are miss");
        later(9 * 60);
        assertThat(page.getByText("Cielobajo").first()).isVisible();

        card.locator("textarea").first().fill("Shoes are missing");
        later(10 * 60);

        assertThat(page.locator("#pin")).isVisible();
        assertThat(page.getByText("Cielobajo")).hasCount(0);
        enter(PIN);
        assertThat(card.locator("textarea").first()).hasValue("Shoes are missing");
        card.locator(".keep").click();
        assertThat(card.locator(".kept")).isVisible();
        page.waitForCondition(() -> server.kept.size() == 1);
    }

    @Test
    void isLockedAtOnceWithAButton() {
        button("Lock").click();

        assertThat(page.locator("#pin")).isVisible();
        assertThat(page.getByText("Cielobajo")).hasCount(0);
        enter(PIN);
        assertThat(page.getByText("Cielobajo").first()).isVisible();
    }

    @Test
    void callsForALookAtARestraintWhileItIsLockedAndNamesNobody() {
        page.evaluate("navigator.vibrate = () => { window.rang = true; return true; }");
        page.evaluate("place => location.hash = place", "#/restraints/" + FieldPack.caseId(1));
        page.locator("#mean").selectOption("SOFT_WRISTS");
        page.locator("#reason").selectOption("DAMAGE");
        page.locator("#authority").fill("Ada Inventfield");
        button("Record it").click();
        assertThat(button("Looked: still needed")).isVisible();
        later(11 * 60);
        assertThat(page.locator("#pin")).isVisible();
        assertThat(page.locator(".alarm")).hasCount(0);
        later(4 * 60);

        assertThat(page.locator(".alarm")).containsText("A restraint has to be looked at now. Open with your PIN");
        page.waitForFunction("window.rang");
        assertThat(page.getByText("Cielobajo")).hasCount(0);
        enter(PIN);
        assertThat(page.locator(".notes")).containsText("Look at the restraint of Lucía Cielobajo 1");
        button("Looked: still needed").first().click();
        assertThat(page.locator(".alarm")).hasCount(0);
    }

    /** The page notices time at the latest when somebody turns to it. */
    private void later(int seconds) {
        page.evaluate(
                "seconds => { const now = Date.now; Date.now = () => now() + seconds * 1000;"
                        + " document.dispatchEvent(new Event('visibilitychange')); }",
                seconds);
    }
}
