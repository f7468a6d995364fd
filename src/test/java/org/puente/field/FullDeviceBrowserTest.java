package org.puente.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.testing.Chromium;

/** A device whose browser gives the application no more room. */
class FullDeviceBrowserTest {

    private static final String PIN = "lluvia7";
    private static final int ROOM = 6_000_000;
    private static final int MOST = 300;
    private static final String LONG = "x".repeat(50_000);

    private final FieldServer server = new FieldServer();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    Path profile;

    private BrowserContext device;
    private Page page;

    /** What it allows holds as long as this is open. */
    private CDPSession tools;

    @BeforeEach
    void takeAJourneyAlongWithLittleRoom() {
        device = Chromium.keptIn(profile);
        page = device.newPage();
        tools = device.newCDPSession(page);
        page.navigate(server.address() + "/field/icon.svg");
        allow(ROOM);
        page.navigate(server.address() + "/field/#take=one-time");
        page.locator("#pin").fill(PIN);
        page.locator("#again").fill(PIN);
        press("Take along");
        assertThat(page.locator(".band")).containsText("Nothing waits");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.context().setOffline(true);
        QuickHands.on(page);
    }

    @AfterEach
    void leave() {
        device.close();
        server.close();
    }

    @Test
    void aFullDeviceGivesItsReserveBackForAnswersAndThenSaysOfEachWhatItDidNotKeep() {
        assertThat(hasReserve()).isTrue();
        List<String> kept = new ArrayList<>();
        int fromTheReserve = 0;
        String trouble = "";
        for (int n = 0; n < MOST && trouble.isEmpty(); n++) {
            trouble = QuickHands.answer(page, look(n));
            if (trouble.isEmpty()) {
                kept.add(evidence(n));
                fromTheReserve += hasReserve() ? 0 : 1;
            }
        }
        assertThat(trouble).contains("This device is full and this is not kept yet");
        assertThat(fromTheReserve).isPositive();
        assertThat(onTheDevice()).isEqualTo(kept);

        page.reload();
        page.locator("#pin").fill(PIN);
        press("Open");
        assertThat(page.locator(".band")).containsText(kept.size() + " entries wait");
        page.context().setOffline(false);
        page.evaluate("location.hash = '#/waiting'");
        press("Try now");

        page.waitForCondition(() -> server.kept.size() == kept.size());
        assertThat(server.kept.values().stream()
                        .map(item -> item.path("evidence").asString()))
                .containsExactlyInAnyOrderElementsOf(kept);
    }

    private static String evidence(int n) {
        return "Look " + n + LONG;
    }

    private static Map<String, Object> look(int n) {
        return QuickHands.answer(evidence(n), FieldPack.caseId(n % FieldPack.PERSONS), "EMB-04", "PASS", false);
    }

    private List<String> onTheDevice() {
        return QuickHands.onTheDevice(page).stream().map(entry -> entry.get(1)).toList();
    }

    private boolean hasReserve() {
        return (Boolean) page.evaluate("document.querySelector('field-app').db.get('device', 'reserve')"
                + ".then(reserve => reserve !== undefined)");
    }

    private void allow(int bytes) {
        JsonObject quota = new JsonObject();
        quota.addProperty("origin", server.address());
        quota.addProperty("quotaSize", bytes);
        tools.send("Storage.overrideQuotaForOrigin", quota);
    }

    private void press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
