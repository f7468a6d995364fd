package org.puente.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.puente.testing.Visitor;

class EndedSessionBrowserTest extends PortalWithRealms {

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
    void aDisabledUsersOpenPageLeavesByItself() {
        AccessToken administrator = AccessToken.of(realms, visitor(ENGLISH).page(), "co", "administrator-2");
        Visitor officer = signIn(visitor(ENGLISH), "co", "identity-officer");

        URI user = user("co", "identity-officer", "");
        assertThat(administrator.call("PUT", user, "{\"enabled\":false}")).isEqualTo(204);
        try {
            officer.page().waitForURL(address -> address.contains("/sign-in"));
        } finally {
            administrator.call("PUT", user, "{\"enabled\":true}");
        }
    }

    private URI user(String party, String name, String more) {
        return URI.create(realms.issuer(party).replace("/realms/", "/admin/realms/") + "/users/"
                + RealmsBeside.subject(party, name) + more);
    }
}
