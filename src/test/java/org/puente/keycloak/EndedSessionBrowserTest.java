package org.puente.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.puente.access.AskedLongAgo;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class EndedSessionBrowserTest extends PortalWithRealms {

    /** A rule of the product, so a page that takes longer is wrong however slow the machine is. */
    private static final Duration OUT_WITHIN = Duration.ofSeconds(20);

    private static final Path FIGURES = Path.of("target", "disabled.txt");

    @Autowired
    private ApplicationContext portal;

    @Test
    void whoIsSignedOutInKeycloakIsOutOfThePortal() {
        AccessToken administrator = AccessToken.of(realms, visitor(ENGLISH).page(), "co", "administrator");
        Visitor officer = signIn(visitor(ENGLISH), "co", "caseworker-2");

        assertThat(administrator.call("POST", user("co", "caseworker-2", "/logout"), ""))
                .isEqualTo(204);

        officer.page().navigate(realms.portal() + "/cases");
        officer.page().waitForURL(address -> address.contains("/sign-in"));
        assertThat(officer.settle().page().locator("h1")).hasText(officer.words("portal.signin.party.title"));
    }

    @Test
    void aDisabledUsersOpenPageLeavesByItselfWithinTwentySeconds() throws IOException {
        AccessToken administrator = AccessToken.of(realms, visitor(ENGLISH).page(), "co", "administrator-2");
        Visitor officer = signIn(visitor(ENGLISH), "co", "identity-officer");

        URI user = user("co", "identity-officer", "");
        assertThat(administrator.call("PUT", user, "{\"enabled\":false}")).isEqualTo(204);
        long start = System.nanoTime();
        try {
            officer.page().waitForURL(address -> address.contains("/sign-in"));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            Files.writeString(
                    FIGURES,
                    String.format(
                            Locale.ROOT, "A disabled user's open page left after %.1f s.%n", took.toMillis() / 1e3));
            assertThat(took).isLessThan(OUT_WITHIN);
        } finally {
            administrator.call("PUT", user, "{\"enabled\":true}");
        }
    }

    /** A realm's cookie outlives the portal's session; without an unlocked session in the registry it is not enough. */
    @Test
    void whomOnlyTheRealmRemembersIsAskedForThePasswordAndThenLetIn() {
        Visitor officer = signIn(visitor(ENGLISH), "us", "caseworker-2");
        Page page = officer.page();
        page.context().clearCookies(new ClearCookiesOptions().setName("puente-session"));
        wholeDatabase()
                .sql("delete from signed_in_session where subject = :subject")
                .param("subject", RealmsBeside.subject("us", "caseworker-2"))
                .update();

        try (AskedLongAgo _ = new AskedLongAgo(portal)) {
            page.navigate(realms.portal() + "/oauth2/authorization/us");
            assertThat(page.locator("#password")).isVisible();
        }
        page.locator("#password").fill(RealmsBeside.PASSWORD);
        page.locator("#password").press("Enter");

        page.waitForURL(address -> address.equals(realms.portal() + "/"));
        assertThat(officer.settle().page().locator(".me .l2")).containsText("United States");
    }

    private URI user(String party, String name, String more) {
        return URI.create(realms.issuer(party).replace("/realms/", "/admin/realms/") + "/users/"
                + RealmsBeside.subject(party, name) + more);
    }
}
