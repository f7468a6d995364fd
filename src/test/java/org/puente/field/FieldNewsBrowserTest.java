package org.puente.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What the server tells a device. */
class FieldNewsBrowserTest extends FieldInBrowser {

    @Test
    void whoIsNoLongerAvailableStandsOnTopAfterTheHandIn() {
        server.unavailable.add(2);
        pass(0);

        assertThat(page.locator(".notes")).containsText("Lucía Cielobajo 2. Not available for transfer. Next review");
    }

    @Test
    void whoWasNotAvailableStaysSoWhenTheDeviceIsRevoked() {
        server.unavailable.add(2);
        pass(0);
        assertThat(page.locator(".notes")).containsText("Lucía Cielobajo 2.");
        server.revoked = true;
        pass(1);

        assertThat(page.locator(".notes")).containsText("This device was revoked");
        assertThat(page.locator(".notes")).containsText("Lucía Cielobajo 2. Not available for transfer. Next review");
    }

    @Test
    void aHoldIsShownThoughNothingWaitsOnTheDevice() {
        server.unavailable.add(0);
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(page.locator(".notes")).containsText("Lucía Cielobajo 0. Not available for transfer.");

        server.unavailable.add(1);
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(page.locator(".notes")).containsText("Lucía Cielobajo 1. Not available for transfer.");

        page.clock().install();
        page.reload();
        server.unavailable.add(2);
        enter(PIN);
        assertThat(page.locator(".notes")).containsText("Lucía Cielobajo 2. Not available for transfer.");

        server.unavailable.add(3);
        page.waitForCondition(() -> {
            page.clock().fastForward("01:01");
            return page.locator(".notes").innerText().contains("Lucía Cielobajo 3.");
        });
        assertThat(server.questions).hasValueLessThan(10);
        assertThat(server.handIns).hasValue(0);
    }

    @Test
    void aCheckThatWasAnsweredTooEarlyIsStillToBeAnswered() {
        server.early.add("EMB-03");
        Locator card = card(0, "EMB-03");
        card.locator(".pass").click();
        assertThat(card).containsText("before this part of the journey had begun: answer again");
        assertThat(card.locator(".kept")).hasCount(0);
        server.early.clear();
        card.locator(".pass").click();

        assertThat(card.locator(".kept")).isVisible();
        assertThat(card).not().containsText("answer again");
        page.waitForCondition(() -> server.kept.size() == 2);
    }
}
