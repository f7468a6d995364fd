package org.puente.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.testing.Visitor;

/** Every screen of the field application on a phone and on a tablet, in both languages, by day and by night. */
class FieldLooksBrowserTest {

    private static final String PERSON = FieldPack.caseId(3);
    private static final Pattern WAYUU = Pattern.compile("wayu", Pattern.CASE_INSENSITIVE);

    private final FieldServer server = new FieldServer();
    private final List<Visitor> officers = new ArrayList<>();

    @AfterEach
    void leave() {
        officers.forEach(Visitor::leave);
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyScreenFitsIsLegibleInSunlightAndLargeEnoughForAThumb(String language) {
        Visitor officer = Visitor.arrive(server.address(), Locale.of(language, "CO"));
        officers.add(officer);
        takeAlong(officer);
        officer.page().context().setOffline(true);
        work(officer);
        lockAndUnlock(officer);
        officer.page().context().setOffline(false);
        handIn(officer);
    }

    private void takeAlong(Visitor officer) {
        Page page = officer.page();
        page.navigate(server.address() + "/field/");
        officer.photographOutdoors("field-empty");
        page.navigate(server.address() + "/field/#take=one-time");
        choosePin(page, "short");
        officer.photographOutdoors("field-take");
        choosePin(page, FieldInBrowser.PIN);
        assertThat(page.locator(".band")).isVisible();
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    }

    private static void choosePin(Page page, String pin) {
        page.locator("#pin").fill(pin);
        page.locator("#again").fill(pin);
        page.locator("form .act").click();
    }

    private static void work(Visitor officer) {
        Page page = officer.page();
        answer(page);
        restrain(page);
        officer.photographOutdoors("field-restraints");
        happen(page);
        officer.photographOutdoors("field-events");
        go(page, "#/check/EMB-04");
        officer.photographOutdoors("field-check");
        go(page, "#/waiting");
        officer.photographOutdoors("field-waiting");
        go(page, "#/");
        page.locator("details summary").first().click();
        officer.photographOutdoors("field-people");
        go(page, "#/person/" + PERSON + "/EMBARKATION");
        assertThat(page.locator(".facts")).containsText(WAYUU);
        officer.photographOutdoors("field-person");
    }

    private static void lockAndUnlock(Visitor officer) {
        Page page = officer.page();
        lieAbout(page, 16);
        assertThat(page.locator("main #pin")).isVisible();
        officer.photographOutdoors("field-locked");
        page.locator("#pin").fill(FieldInBrowser.PIN);
        page.locator("form .act").click();
        assertThat(page.locator(".alarm")).isVisible();
    }

    private void handIn(Visitor officer) {
        Page page = officer.page();
        server.unavailable.add(2);
        server.early.add("EMB-07");
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(page.locator(".notes .sentence").first()).isVisible();
        officer.photographOutdoors("field-news");
        page.locator(".keep").click();
        go(page, "#/waiting");
        assertThat(page.locator("section.panel .act")).isEnabled();
        page.locator("section.panel .act").click();
        officer.photographOutdoors("field-handed-in");
    }

    private static void answer(Page page) {
        go(page, "#/person/" + PERSON + "/EMBARKATION");
        page.locator(".choice.pass").first().click();
        page.locator(".choice.pass").nth(2).click();
        page.locator(".choice.fail").nth(1).click();
        page.locator("textarea").first().fill("Dos reporteros junto a la puerta / Two reporters at the gate");
        page.locator("textarea").last().fill("Me dio pena. / I was ashamed.");
        page.locator("input[type=file]").setInputFiles(Path.of("frontend/field/icon-512.png"));
        assertThat(page.locator("figure img")).isVisible();
    }

    private static void restrain(Page page) {
        go(page, "#/restraints/" + PERSON);
        page.locator("#mean").selectOption("MOUTH_OR_NOSE_COVERED");
        page.locator("#reason").selectOption("ESCAPE_DURING_TRANSFER");
        page.locator("#authority").fill("Ada Inventfield");
        page.locator("section.panel .keep").click();
        assertThat(page.locator("main .row .act")).hasCount(2);
    }

    /** An incident, and a use of force of which nothing is said yet. */
    private static void happen(Page page) {
        go(page, "#/events/" + PERSON);
        page.locator("#incident-checkId").selectOption("EMB-04");
        page.locator("#incident-gravity").selectOption("SERIOUS");
        page.locator("#incident-text").fill("Dos reporteros tomaban fotos. / Two reporters took photos.");
        page.locator("section.panel .keep").first().click();
        assertThat(page.locator("ul.rows")).isVisible();
        page.locator("section.panel .keep").last().click();
    }

    private static void go(Page page, String place) {
        page.evaluate("place => location.hash = place", place);
    }

    /** As when the device lay about for that many minutes. */
    private static void lieAbout(Page page, int minutes) {
        page.evaluate(
                "minutes => { const now = Date.now; Date.now = () => now() + minutes * 60_000;"
                        + " document.dispatchEvent(new Event('visibilitychange')); }",
                minutes);
    }
}
