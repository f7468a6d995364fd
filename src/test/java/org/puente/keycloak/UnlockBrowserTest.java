package org.puente.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.puente.access.LeftAlone;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnlockBrowserTest extends PortalWithRealms {

    private static final String DOOR = "/oauth2/authorization/co";

    @Autowired
    private ApplicationContext portal;

    @Test
    void theRealmAsksForThePasswordInAWindowAndWhoIsOnlyRememberedUnlocksNothing() throws Exception {
        Visitor officer = signIn(visitor(ENGLISH), "co", "caseworker");
        Page page = officer.page();
        int before = sessions();
        String heading = page.locator("h1").textContent();
        page.locator(".goto input").fill("Typed");
        aLaterSecond(page);
        new LeftAlone(portal, page).idleFor(Duration.ofMinutes(30));
        assertThat(page.locator("h1")).hasText(officer.words("portal.lock.title"));

        Page remembered = page.context().newPage();
        remembered.navigate(realms.portal() + DOOR);
        assertThat(remembered.getByRole(AriaRole.ALERT)).hasText(officer.words("portal.lock.failed.not-asked"));
        remembered.navigate(withoutPassword(remembered));
        assertThat(remembered.getByRole(AriaRole.ALERT)).hasText(officer.words("portal.lock.failed.not-asked"));
        assertThat(page.locator("h1")).hasText(officer.words("portal.lock.title"));

        Page popup = page.waitForPopup(() -> page.locator("[data-unlock]").click());
        popup.locator("#password").fill(RealmsBeside.PASSWORD);
        popup.waitForClose(() -> popup.locator("#password").press("Enter"));

        assertThat(page.locator("h1")).hasText(heading);
        assertThat(page.locator(".goto input")).hasValue("Typed");
        assertEquals(before, sessions());
    }

    /** A realm says in whole seconds when it asked, so the lock begins in a later one, as it does after half an hour. */
    private static void aLaterSecond(Page page) {
        Instant asked = Instant.now();
        page.waitForCondition(() -> Instant.now().isAfter(asked.plusSeconds(2)));
    }

    /** How many sessions the registry knows, of whomever. */
    private int sessions() {
        return portal.getBean(JdbcClient.class)
                .sql("select count(*) from signed_in_session")
                .query(Integer.class)
                .single();
    }

    /** What the realm was asked, with what has it ask cut out, as somebody at an officer's desk could do it. */
    private String withoutPassword(Page page) {
        page.navigate(realms.portal() + DOOR + "?ask_now");
        assertThat(page.locator("#password")).isVisible();
        return page.url().replaceAll("&(prompt|max_age)=[^&]*", "");
    }
}
