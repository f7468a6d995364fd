package org.puente.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.puente.access.Role.CASEWORKER;
import static org.puente.access.Role.PRIVACY_OFFICER;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.puente.countries.CaseId;
import org.puente.portal.Texts;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class PrivacyBrowserTest extends PortalInBrowser {

    /** What the visible words say; below the page there has to be room for them. */
    private static final String WORDS_OVER_THE_PAGE = """
            () => {
              const words = [...document.querySelectorAll('vaadin-notification-card')].filter(card => card.offsetHeight);
              const covered = innerHeight - Math.min(...words.map(card => card.getBoundingClientRect().top));
              const room = parseFloat(getComputedStyle(document.querySelector('.page')).paddingBottom);
              return words.map(card => card.innerText.trim()).join('|') + (covered <= room ? '' : ` cover ${covered} of ${room}`);
            }""";

    @Autowired
    private ApplicationContext portal;

    @Test
    void anOfficerErasesWithTheKeyboardAloneAndTheOtherSideReadsItInItsLanguage() {
        EndedStories stories = new EndedStories(portal);
        stories.ended(360);
        String number = stories.number(stories.ended(3));
        Visitor officer = visitor(ENGLISH, user(US, PRIVACY_OFFICER)).open("privacy");
        officer.tick(Texts.key(RequestKind.ERASURE));
        officer.type("privacy.request.number", number).press("privacy.request.add");
        assertThat(requests(officer, number)).containsText(number);
        officer.photograph("privacy-requests");

        Locator typed = officer.page().getByLabel(officer.words("privacy.erase.type", number));
        typed.fill(number);
        typed.press("Tab");
        officer.page().keyboard().press("Enter");
        assertThat(requests(officer, number)).hasCount(0);
        officer.open("privacy?certificates").photograph("privacy-certificates");
        officer.open("privacy?due").photograph("privacy-due");

        Visitor other = visitor(SPANISH, user(CO, PRIVACY_OFFICER)).open("privacy?certificates");
        assertThat(other.page().locator(".card").filter(new Locator.FilterOptions().setHasText(number)))
                .hasCount(1);
        other.photograph("privacy-certificates");
        other.open("privacy").photograph("privacy-requests");
    }

    @Test
    void anOfficerIssuesALetterAndACorrectionGoesToACaseworker() {
        EndedStories stories = new EndedStories(portal);
        CaseId id = stories.walk().submit(stories.draft());
        String number = stories.number(id);
        Visitor officer = visitor(ENGLISH, user(US, PRIVACY_OFFICER)).open("privacy");
        officer.type("privacy.request.number", number).press("privacy.request.add");
        assertThat(requests(officer, number)).containsText(number);
        officer.photograph("privacy-access");
        officer.press("privacy.letter.issue");
        assertThat(requests(officer, number)).hasCount(0);

        officer.tick(Texts.key(RequestKind.CORRECTION));
        officer.type("privacy.request.number", number).type("privacy.claim.stated", "Íñiga");
        officer.press("privacy.request.add").press("privacy.claim.accept");
        assertThat(requests(officer, number)).containsText("Íñiga");
        assertOnlyTheNewestWordsStandOverThePageOnAPhone(officer);
        officer.photograph("privacy-correction");
        Visitor caseworker = visitor(ENGLISH, user(US, CASEWORKER)).open("cases/" + id + "/data");
        caseworker.photograph("case-correction");

        Visitor other = visitor(SPANISH, user(CO, PRIVACY_OFFICER)).open("privacy");
        other.type("privacy.request.number", number).press("privacy.request.add");
        other.page().getByText(other.words("privacy.extend.title")).click();
        other.press("privacy.extend");
        assertThat(other.page().locator(".privacy-words")).hasCount(2);
        other.page().getByText(other.words("privacy.term.how")).click();
        other.photograph("privacy-extended");
    }

    /** Asked at once, since the words go by themselves. */
    private static void assertOnlyTheNewestWordsStandOverThePageOnAPhone(Visitor officer) {
        officer.page().setViewportSize(390, 844);
        Assertions.assertThat(officer.page().evaluate(WORDS_OVER_THE_PAGE).toString())
                .isEqualTo(officer.words("privacy.claim.accept.done"));
        officer.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("screenshots", "privacy-words-phone-light-en.png")));
    }

    /** Others of the same portal may wait too. */
    private static Locator requests(Visitor officer, String number) {
        return officer.page().locator(".privacy-request").filter(new Locator.FilterOptions().setHasText(number));
    }
}
