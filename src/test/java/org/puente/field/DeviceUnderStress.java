package org.puente.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.puente.testing.Visitor;

/** A browser that took a journey along, what somebody is to answer on it, and what befalls it meanwhile. */
final class DeviceUnderStress {

    private static final String PIN = "lluvia7";
    private static final String KEPT = "kept ";
    private static final double PATIENCE_MS = 90_000;

    private final Visitor visitor;
    private final BrowserContext browser;
    private final String address;
    private final List<Map<String, Object>> answers;

    /** What its page said was kept. */
    private final Set<String> told = new HashSet<>();

    private Page page;

    DeviceUnderStress(String address, String code, List<Map<String, Object>> answers) {
        this.address = address;
        this.answers = answers;
        visitor = Visitor.arrive(address, Locale.US);
        page = visitor.page();
        browser = page.context();
        browser.setDefaultTimeout(PATIENCE_MS);
        browser.onConsoleMessage(this::heard);
        page.navigate(address + "/field/#take=" + code);
        page.locator("#pin").fill(PIN);
        page.locator("#again").fill(PIN);
        press("Take along");
        assertThat(page.locator(".band")).containsText("Nothing waits");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        QuickHands.on(page);
    }

    private void heard(ConsoleMessage message) {
        if (message.text().startsWith(KEPT)) {
            told.add(message.text().substring(KEPT.length()));
        }
    }

    Page page() {
        return page;
    }

    void offline(boolean without) {
        browser.setOffline(without);
    }

    /** Goes on with what is not on the device, up to so many of all. */
    void answer(int upTo) {
        Set<String> there = evidence();
        QuickHands.begin(
                page,
                answers.subList(0, upTo).stream()
                        .filter(answer -> !there.contains(String.valueOf(answer.get("evidence"))))
                        .toList());
    }

    void waitUntilTold(int many) {
        page.waitForCondition(() -> told.size() >= many || isAnswered());
    }

    boolean isAnswered() {
        String said = QuickHands.said(page);
        assertThat(said).isIn("", "done");
        return said.equals("done");
    }

    /** As the system ends a page, whatever it is doing; the page is opened again later. */
    void endTheTab() {
        boolean[] crashed = new boolean[1];
        page.onCrash(_ -> crashed[0] = true);
        assertThatThrownBy(() -> page.navigate("chrome://crash")).isInstanceOf(PlaywrightException.class);
        browser.waitForCondition(() -> crashed[0]);
        Page ended = page;
        page = browser.newPage();
        ended.close();
        page.navigate(address + "/field/");
        page.locator("#pin").fill(PIN);
        press("Open");
        assertThat(page.locator(".band")).isVisible();
        QuickHands.on(page);
        assertThat(evidence()).containsAll(told);
    }

    void moveClock(long seconds) {
        QuickHands.moveClock(page, seconds * 1000);
    }

    /** Presses for another try. */
    void tryNow() {
        page.evaluate("location.hash = '#/waiting'");
        press("Try now");
    }

    boolean isHome() {
        return page.locator(".band").innerText().contains("Nothing waits")
                && !page.locator(".band").innerText().contains("photo");
    }

    List<List<String>> everything() {
        return QuickHands.onTheDevice(page);
    }

    void leave() {
        visitor.leave();
    }

    private Set<String> evidence() {
        Set<String> all = new HashSet<>();
        everything().forEach(entry -> all.add(entry.get(1)));
        return all;
    }

    private void press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
