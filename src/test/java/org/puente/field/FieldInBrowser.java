package org.puente.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.puente.testing.Visitor;

/** A journey taken along to a real browser, from a server that fails as it is told. */
abstract class FieldInBrowser {

    static final String PIN = "lluvia7";

    final FieldServer server = new FieldServer();
    Visitor officer;
    Page page;

    @BeforeEach
    void takeAJourneyAlong() {
        officer = Visitor.arrive(server.address(), Locale.US);
        page = officer.page();
        page.navigate(server.address() + "/field/#take=one-time");
        page.locator("#pin").fill(PIN);
        page.locator("#again").fill(PIN);
        button("Take along").click();
        assertThat(band()).containsText("Nothing waits");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    }

    @AfterEach
    void leave() {
        officer.leave();
        server.close();
    }

    Locator band() {
        return page.locator(".band");
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    void enter(String pin) {
        page.locator("#pin").fill(pin);
        button("Open").click();
    }

    Locator card(int person, String check) {
        page.evaluate("place => location.hash = place", "#/person/" + FieldPack.caseId(person) + "/EMBARKATION");
        return page.locator("[id='card-" + FieldPack.caseId(person) + ":" + check + "']");
    }

    void pass(int person) {
        for (String check : FieldPack.CHECKS) {
            Locator card = card(person, check);
            card.locator(".pass").click();
            assertThat(card.locator(".kept")).isVisible();
        }
    }
}
