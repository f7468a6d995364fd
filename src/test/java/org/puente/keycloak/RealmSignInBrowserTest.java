package org.puente.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.puente.testing.Visitor;

class RealmSignInBrowserTest extends PortalWithRealms {

    @Test
    void anOfficerActsForTheCountryOfTheirRealm() {
        Visitor us = signIn(visitor(ENGLISH), "us", "caseworker");
        assertThat(us.page().locator(".me .l2")).hasText("Caseworker, United States");

        Visitor co = signIn(visitor(SPANISH), "co", "caseworker");
        assertThat(co.page().locator(".me .l2")).containsText("Colombia");
    }

    @Test
    void aMonitorActsForNoCountry() {
        Visitor monitor = signIn(visitor(ENGLISH), "independent", "monitor");

        assertThat(monitor.page().locator(".me .l2")).hasText("Monitor");
    }

    @Test
    void theRealmAsksInTheLanguageOfThePage() {
        Page page = visitor(SPANISH).open("sign-in").page();
        page.locator("a[href*='oauth2/authorization/co']").click();

        assertThat(page.locator("html")).hasAttribute("lang", "es");
    }

    @Test
    void aSupervisorHasToSetUpCodesBeforeAnythingElse() {
        Page page = goTo(visitor(ENGLISH), "us", "supervisor").page();

        assertThat(page.locator("#totp")).isVisible();
        page.navigate(realms.portal() + "/cases");
        page.waitForURL(address -> address.contains("/sign-in"));
    }

    @Test
    void whoHasNoRoleInThePortalIsToldSo() {
        Visitor nobody = goTo(visitor(ENGLISH), "us", "nobody-in-particular");

        assertThat(nobody.page().getByRole(AriaRole.ALERT)).hasText(nobody.words("portal.signin.failed.no-role"));
        assertThat(wholeDatabase()
                        .sql(
                                "select count(*) from audit.trail where what = 'sign-in.failed' and why is not null and country = 'US'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whoSignsOutIsSignedOutOfTheRealmToo() {
        Visitor officer = signIn(visitor(ENGLISH), "us", "caseworker-2");
        officer.page().locator("form[action='logout'] button").click();
        officer.page().waitForURL(address -> address.contains("/sign-in"));
        officer.settle();

        officer.page().locator("a[href*='oauth2/authorization/us']").click();
        assertThat(officer.page().locator("#password")).isVisible();
    }
}
