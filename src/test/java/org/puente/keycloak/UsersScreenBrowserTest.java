package org.puente.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.puente.testing.Visitor;

class UsersScreenBrowserTest extends PortalWithRealms {

    @Test
    void anAdministratorSeesTheirOwnPartysUsersAndDisablesOne() {
        Visitor officer = signIn(visitor(ENGLISH), "us", "privacy-officer");
        Visitor administrator =
                signIn(visitor(ENGLISH), "us", "administrator-2").open("users");
        administrator.photograph("users");

        assertThat(row(administrator, "identity-officer")).containsText("Identity officer");
        assertThat(row(administrator, "identity-officer")).containsText(administrator.words("users.never"));
        assertThat(row(administrator, "privacy-officer")).not().containsText(administrator.words("users.never"));
        assertThat(administrator.page().locator(".username").getByText("monitor"))
                .hasCount(0);

        row(administrator, "privacy-officer").locator("button").click();
        administrator.settle().press("users.disable");
        assertThat(row(administrator, "privacy-officer")).containsText(administrator.words("users.disabled"));

        officer.page().waitForURL(address -> address.contains("/sign-in"));
        assertThat(wholeDatabase()
                        .sql("select count(*) from audit.trail where what = 'user.disabled' and payload like ?")
                        .param("%" + RealmsBeside.subject("us", "privacy-officer") + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAdministratorReadsNoCase() {
        Visitor administrator =
                signIn(visitor(SPANISH), "co", "administrator-3").open("users");
        administrator.photograph("users");

        administrator.open("cases");

        assertThat(administrator.page().locator("h1")).not().hasText(administrator.words("cases.list"));
    }

    private static Locator row(Visitor visitor, String username) {
        return visitor.page()
                .locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page()
                                .locator(".username")
                                .getByText(username, new Locator.GetByTextOptions().setExact(true))));
    }
}
