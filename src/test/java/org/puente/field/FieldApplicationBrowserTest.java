package org.puente.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The application of the field in a real browser, against a server that fails as it is told. */
class FieldApplicationBrowserTest extends FieldInBrowser {

    @Test
    void whatIsRecordedWithoutANetworkSurvivesTheEndOfItsTabAndIsHandedInOnce() {
        page.context().setOffline(true);
        pass(0);
        assertThat(band()).containsText("4 entries wait on this device");
        card(1, "EMB-03").locator(".fail").click();
        card(1, "EMB-03").locator("textarea").first().fill("Shoes are miss");
        assertThat(card(1, "EMB-03").locator(".form")).isVisible();
        page.evaluate("new Promise(done => setTimeout(done, 0))");
        Page again = page.context().newPage();
        page.close();
        page = again;
        page.navigate(server.address() + "/field/");
        assertThat(page.locator("main")).containsText("4 entries wait on this device");
        enter("wrong-one");
        assertThat(page.locator(".trouble")).containsText("That PIN is wrong");
        enter(PIN);
        assertThat(card(1, "EMB-03").locator("textarea").first()).hasValue("Shoes are miss");
        assertThat(server.arrived).isEmpty();

        page.context().setOffline(false);

        assertThat(band()).containsText("Nothing waits");
        assertThat(server.arrived).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void aHandInThatIsCutAnywhereIsSentAgainAndNothingIsLostOrDoubled() {
        server.failures.addAll(List.of(
                FieldServer.Failure.BEFORE,
                FieldServer.Failure.AFTER,
                FieldServer.Failure.SILENT_DATABASE,
                FieldServer.Failure.AFTER));
        for (int person = 0; person < FieldPack.PERSONS; person++) {
            pass(person);
        }
        for (int attempt = 0; attempt < 4; attempt++) {
            int before = server.handIns.get();
            page.evaluate("location.hash = '#/waiting'");
            button("Try now").click();
            page.waitForCondition(() -> server.handIns.get() > before || server.kept.size() == 16);
        }
        button("Try now").click();

        assertThat(band()).containsText("Nothing waits");
        assertThat(server.failures).isEmpty();
        assertThat(server.kept).hasSize(16);
        assertThat(server.kept.values().stream()
                        .map(item -> item.get("caseId").asString()
                                + item.get("checkId").asString()))
                .doesNotHaveDuplicates();
        assertThat(server.arrived.size()).isGreaterThan(16);
    }

    @Test
    void aFullDeviceSaysSoAndKeepsWhatWasTypedOnThePage() {
        page.evaluate("""
                () => { const add = IDBObjectStore.prototype.add;
                  IDBObjectStore.prototype.add = function (...all) {
                    if (window.full) { throw new DOMException('planted', 'QuotaExceededError'); }
                    return add.apply(this, all);
                  };
                  window.full = true; }""");
        Locator card = card(0, "EMB-04");
        card.locator(".fail").click();
        card.locator("textarea").first().fill("Reporters stood at the gate");
        card.locator(".keep").click();
        assertThat(card.locator("[role=alert]").first()).containsText("This device is full and this is not kept yet");
        assertThat(card.locator("textarea").first()).hasValue("Reporters stood at the gate");
        assertThat(server.arrived).isEmpty();

        page.evaluate("window.full = false");
        card.locator(".keep").click();

        assertThat(card.locator(".form")).hasCount(0);
        page.waitForCondition(() -> server.kept.size() == 1);
        assertThat(server.kept.values().iterator().next().get("evidence").asString())
                .isEqualTo("Reporters stood at the gate");
    }

    @Test
    void aClockThatIsSetBackTurnsNoOrderRound() {
        pass(0);
        page.waitForCondition(() -> server.kept.size() == 4);
        page.evaluate("const now = Date.now; Date.now = () => now() - 3_600_000");
        pass(1);
        page.waitForCondition(() -> server.kept.size() == 8);

        assertThat(page.locator(".notes")).containsText("was set back");
        assertThat(server.arrived.stream()
                        .map(id -> Instant.parse(Objects.requireNonNull(server.kept.get(id))
                                .get("at")
                                .asString())))
                .isSorted();
    }

    @Test
    void whatWaitsIsHandedInPersonByPersonAndFirstOfThoseOfWhomACheckFailed() {
        page.context().setOffline(true);
        for (String check : List.of("EMB-03", "EMB-04")) {
            for (int person : List.of(0, 1, 2)) {
                Locator card = card(person, check);
                if (person == 2 && check.equals("EMB-04")) {
                    card.locator(".fail").click();
                    card.locator("textarea").first().fill("Reporters stood at the gate");
                    card.locator(".keep").click();
                } else {
                    card.locator(".pass").click();
                }
                assertThat(card.locator(".kept")).isVisible();
            }
        }

        page.context().setOffline(false);

        assertThat(band()).containsText("Nothing waits");
        assertThat(server.arrived.stream()
                        .map(id -> Objects.requireNonNull(server.kept.get(id)))
                        .map(item -> item.get("caseId").asString() + " "
                                + item.get("checkId").asString()))
                .containsExactlyElementsOf(Stream.of(2, 0, 1)
                        .flatMap(person ->
                                Stream.of("EMB-03", "EMB-04").map(check -> FieldPack.caseId(person) + " " + check))
                        .toList());
    }

    @Test
    void photosThatWaitAreTakenFromTheDeviceOneByOne() {
        page.evaluate("""
                () => { const all = IDBIndex.prototype.getAll;
                  IDBIndex.prototype.getAll = function (...which) {
                    window.atOnce = (window.atOnce ?? '') + this.objectStore.name;
                    return all.apply(this, which);
                  }; }""");
        page.context().setOffline(true);
        for (String image : List.of("icon-512.png", "icon-192.png")) {
            Locator card = card(0, image.contains("512") ? "EMB-03" : "EMB-04");
            card.locator(".fail").click();
            card.locator("textarea").first().fill("At the gate");
            card.locator("input[type=file]").setInputFiles(java.nio.file.Path.of("frontend/field", image));
            assertThat(card.locator("figure img")).isVisible();
            card.locator(".keep").click();
            assertThat(card.locator(".kept")).isVisible();
        }
        assertThat(band()).containsText("2 photos");

        page.context().setOffline(false);

        page.waitForCondition(() -> server.photos.size() == 2);
        assertThat(band()).containsText("Nothing waits");
        assertThat(String.valueOf(page.evaluate("window.atOnce"))).doesNotContain("photos");
    }

    @Test
    void aPhotoLeavesSmallAndWithoutWhatTheCameraWroteIntoIt() {
        Locator card = card(0, "EMB-04");
        card.locator(".fail").click();
        card.locator("textarea").first().fill("At the gate");
        card.locator("input[type=file]").setInputFiles(java.nio.file.Path.of("frontend/field/icon-512.png"));
        assertThat(card.locator("figure img")).isVisible();
        card.locator(".keep").click();

        page.waitForCondition(() -> server.photos.size() == 1 && server.kept.size() == 1);
        String sha = server.kept.values().iterator().next().get("photos").get(0).asString();
        assertThat(Objects.requireNonNull(server.photos.get(sha)).getBytes(StandardCharsets.ISO_8859_1)[1])
                .isEqualTo((byte) 0xD8);
        assertThat(Objects.requireNonNull(server.photos.get(sha))).doesNotContain("Exif");
        assertThat(band()).containsText("Nothing waits");
    }

    @Test
    void anIncidentIsWrittenDownWithoutANetworkAndGoesHomeLikeAnAnswer() {
        page.context().setOffline(true);
        page.evaluate("place => location.hash = place", "#/events/" + FieldPack.caseId(1));
        Locator form = page.locator("section.panel").first();
        form.locator(".keep").click();
        assertThat(form.locator("[role=alert]"))
                .hasText("Say which check it is about, how bad it is, and what happened.");
        Locator force = page.locator("section.panel").last();
        force.locator(".keep").click();
        assertThat(force.locator("[role=alert]")).hasText("Say what was used, why, who was hurt, and who used it.");
        page.locator("#incident-checkId").selectOption("EMB-04");
        page.locator("#incident-gravity").selectOption("SERIOUS");
        page.locator("#incident-text").fill("Reporters stood at the gate");
        form.locator(".keep").click();
        assertThat(page.locator("ul.rows")).containsText("Reporters stood at the gate");
        assertThat(page.locator("#incident-text")).hasValue("");
        assertThat(band()).containsText("1 entry waits on this device");

        page.context().setOffline(false);

        assertThat(band()).containsText("Nothing waits");
        assertThat(server.kept.values())
                .singleElement()
                .satisfies(item -> assertThat(item.get("text").asString()).isEqualTo("Reporters stood at the gate"));
    }

    @Test
    void aFormThatWasBegunIsNamedBeforeTheDeviceIsClearedAndAnEmptyOneIsNot() {
        page.evaluate("place => location.hash = place", "#/restraints/" + FieldPack.caseId(1));
        button("Record it").click();
        assertThat(page.locator("#mean")).isFocused();
        page.evaluate("location.hash = '#/waiting'");
        assertThat(button("Clear this device")).isEnabled();
        page.evaluate("place => location.hash = place", "#/restraints/" + FieldPack.caseId(1));
        page.locator("#authority").fill("Ada Inventfield");
        page.evaluate("location.hash = '#/waiting'");
        assertThat(button("Clear this device")).isDisabled();

        page.locator("a.row").getByText("Restraint put on").click();
        assertThat(page.locator("#authority")).hasValue("Ada Inventfield");
        button("Discard").click();
        assertThat(page.locator("#authority")).hasValue("");
        page.evaluate("location.hash = '#/waiting'");
        button("Clear this device").click();
        button("Clear it").click();

        assertThat(page.locator("main")).containsText("No journey is on this device");
    }

    @Test
    void theApplicationWeighsAtMost300Kilobytes() throws Exception {
        File folder = new File(FieldServer.class.getResource("/field/sw.js").toURI()).getParentFile();
        assertThat(Stream.of(folder.listFiles()).mapToLong(File::length).sum()).isLessThan(300_000);
    }
}
