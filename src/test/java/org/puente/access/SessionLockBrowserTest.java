package org.puente.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.countries.CaseId;
import org.puente.people.PersonName;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SessionLockBrowserTest extends PortalInBrowser {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Autowired
    private ApplicationContext portal;

    private CaseId id;

    @BeforeEach
    void aCaseIsPrepared() {
        id = new CaseWalk(portal).ready(PersonName.of("Casimira", "Cerrojo", "Munaton"));
    }

    @Test
    void aPageLeftAloneIsPutAwayAndComesBackAsItWasForItsOwnUserAlone() throws Exception {
        List<Actor> colleagues = users(US, Role.CASEWORKER);
        Visitor officer = visitor(ENGLISH, colleagues.get(0)).open("cases/" + id);
        Page page = officer.page();
        officer.press("cases.hold.place");
        page.getByLabel(officer.words("cases.hold.note")).fill("Typed and not sent");

        LeftAlone time = new LeftAlone(portal, page);
        time.idleFor(HALF_AN_HOUR.minusMinutes(2));
        Locator warning = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(warning).containsText(officer.words("portal.session.warning.title"));
        officer.photograph("session-warning");
        warning.getByRole(AriaRole.BUTTON).click();
        assertThat(warning).hasCount(0);

        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(other.locator("h1")).containsText("Cerrojo");

        time.idleFor(HALF_AN_HOUR);
        Locator heading = page.locator("h1");
        assertThat(heading).hasText(officer.words("portal.lock.title"));
        assertThat(other.locator("h1")).hasText(officer.words("portal.lock.title"));
        assertThat(page.content() + page.title()).doesNotContain("Cerrojo").doesNotContain("Typed and not sent");
        officer.photograph("locked");
        for (String path : List.of("cases/" + id, "?v-r=uidl&v-uiId=0", "files/" + id + "/1")) {
            APIResponse refused = page.context().request().get(page.evaluate("document.baseURI") + path);
            assertThat(refused.status()).as(path).isEqualTo(423);
            assertThat(refused.text()).as(path).doesNotContain("Cerrojo");
        }

        Page popup = popup(officer);
        popup.locator("summary").click();
        seat(popup, colleagues.get(1)).click();
        assertThat(popup.getByRole(AriaRole.ALERT))
                .containsText(colleagues.get(0).name());
        assertThat(heading).hasText(officer.words("portal.lock.title"));
        again(popup, officer).click();
        popup.waitForClose(() -> seat(popup, colleagues.get(0)).click());

        assertThat(heading).containsText("Cerrojo");
        assertThat(other.locator("h1")).containsText("Cerrojo");
        assertThat(page.getByLabel(officer.words("cases.hold.note"))).hasValue("Typed and not sent");
        officer.settle().press("cases.cancel");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        page.locator("form[action='logout'] button").click();
        page.waitForURL(address -> address.contains("sign-in"));
    }

    @Test
    void afterTwelveHoursOneSignsInAnewAndFindsTheDraft() throws Exception {
        Actor user = user(US, Role.CASEWORKER);
        Visitor officer = visitor(ENGLISH, user).open("cases/" + id + "/people");
        officer.page()
                .getByLabel(officer.words("cases.SheetField.PLACE_OF_BIRTH"))
                .fill("Mitú");
        assertThat(officer.page().locator(".draft-line").first()).containsText("Draft saved");

        new LeftAlone(portal, officer.page()).signedInFor(Duration.ofHours(12));

        officer.page().waitForURL(address -> address.contains("sign-in"));
        assertThat(officer.settle().page().getByRole(AriaRole.ALERT))
                .hasText(officer.words("portal.signin.ended.TOO_LONG"));
        seat(officer.page(), user).evaluate("button => button.click()");
        officer.page().waitForURL(address -> address.contains("/people"));
        assertThat(officer.page().getByLabel(officer.words("cases.SheetField.PLACE_OF_BIRTH")))
                .hasValue("Mitú");
    }

    @Test
    void ownSessionsAreListedAndEndedFromEachOther() throws Exception {
        Actor user = user(CO, Role.PRIVACY_OFFICER);
        Visitor first = visitor(SPANISH, user);
        Visitor second = visitor(SPANISH, user);
        second.page().locator(".me a").click();
        Locator rows = second.page().locator("tbody tr");
        assertThat(rows.first()).containsText(second.words("portal.sessions.this"));
        assertThat(rows.first()).containsText("Chrome");
        second.settle().photograph("sessions");

        second.press("portal.sessions.end-others");

        assertThat(rows).hasCount(1);
        first.page().waitForURL(address -> address.contains("sign-in"));
        assertThat(first.settle().page().getByRole(AriaRole.ALERT))
                .hasText(first.words("portal.signin.ended.SIGNED_OUT_ELSEWHERE"));
        new LeftAlone(portal, second.page()).idleFor(HALF_AN_HOUR.minusMinutes(2));
        assertThat(second.page().getByRole(AriaRole.ALERTDIALOG)).isVisible();
        second.photograph("session-warning");
        new LeftAlone(portal, second.page()).idleFor(HALF_AN_HOUR);
        assertThat(second.page().locator("h1")).hasText(second.words("portal.lock.title"));
        second.photograph("locked");
        second.page().locator("form[action='logout'] button").click();
        second.page().waitForURL(address -> address.contains("sign-in"));
    }

    private static Page popup(Visitor officer) {
        return officer.page().waitForPopup(() -> again(officer.page(), officer).click());
    }

    private static Locator again(Page page, Visitor officer) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(officer.words("portal.lock.sign-in")));
    }

    private static Locator seat(Page page, Actor user) {
        return page.locator("button[value='%s']".formatted(user.id().key()));
    }
}
