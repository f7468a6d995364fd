package org.puente.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.puente.access.Role.PRIVACY_OFFICER;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class PrivacyBrowserTest extends PortalInBrowser {

    @Autowired
    private ApplicationContext portal;

    @Test
    void anOfficerErasesWithTheKeyboardAloneAndTheOtherSideReadsItInItsLanguage() {
        EndedStories stories = new EndedStories(portal);
        stories.ended(360);
        String number = stories.number(stories.ended(3));
        Visitor officer = visitor(ENGLISH, user(US, PRIVACY_OFFICER)).open("privacy");
        officer.type("privacy.request.number", number).press("privacy.request.add");
        assertThat(officer.page().locator(".privacy-request")).containsText(number);
        officer.photograph("privacy-requests");

        Locator typed = officer.page().getByLabel(officer.words("privacy.erase.type", number));
        typed.fill(number);
        typed.press("Tab");
        officer.page().keyboard().press("Enter");
        assertThat(officer.page().locator(".privacy-request")).hasCount(0);
        officer.open("privacy?certificates").photograph("privacy-certificates");
        officer.open("privacy?due").photograph("privacy-due");

        Visitor other = visitor(SPANISH, user(CO, PRIVACY_OFFICER)).open("privacy?certificates");
        assertThat(other.page().locator(".card").filter(new Locator.FilterOptions().setHasText(number)))
                .hasCount(1);
        other.photograph("privacy-certificates");
        other.open("privacy").photograph("privacy-requests");
    }
}
