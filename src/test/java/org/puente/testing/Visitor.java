package org.puente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody with a browser of their own. What they do is written with {@link #page()}; what they see is checked here. */
public final class Visitor {

    private static final Path SCREENSHOTS = Path.of("screenshots");
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Drawn, with its letters, and waiting for no answer of the server. */
    private static final String SETTLED = "() => document.querySelector('#outlet')?.childElementCount > 0"
            + " && document.fonts.status === 'loaded'"
            + " && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive())";

    private final String portal;
    private final Locale language;
    private final BrowserContext browser;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Visitor(String portal, Locale language, BrowserContext browser) {
        this.portal = portal;
        this.language = language;
        this.browser = browser;
        page = browser.newPage();
        page.onPageError(errors::add);
    }

    static Visitor arrive(String portal, Locale language) {
        return new Visitor(
                portal,
                language,
                Chromium.shared()
                        .newContext(new NewContextOptions()
                                .setLocale(language.toLanguageTag())
                                .setViewportSize(Screen.DESKTOP.width, Screen.DESKTOP.height)
                                .setReducedMotion(ReducedMotion.REDUCE)));
    }

    public Page page() {
        return page;
    }

    /** @param path without the leading slash, such as {@code cases?mine} */
    public Visitor open(String path) {
        page.navigate(portal + "/" + path);
        return settle();
    }

    /** Steps in as a demo user, by their button on the sign-in page, which may be in a closed card. */
    public Visitor signIn(String userKey) {
        open("sign-in");
        page.locator("button[name=username][value='%s']".formatted(userKey)).evaluate("button => button.click()");
        page.waitForURL(address -> !address.contains("sign-in"));
        return settle();
    }

    /** Waits until the page is drawn and no answer of the server is outstanding. */
    public Visitor settle() {
        page.waitForFunction(SETTLED);
        return this;
    }

    /**
     * Checks the page with axe and keeps its picture, light and dark, on a desktop and on a phone, as
     * {@code screenshots/<name>-<screen>-<scheme>-<language>.png}.
     */
    public Visitor photograph(String name) {
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                settle();
                String look = "%s-%s-%s-%s"
                        .formatted(name, screen, scheme, language.getLanguage())
                        .toLowerCase(Locale.ROOT);
                keep(look);
                assertAccessible(look);
            }
        }
        page.setViewportSize(Screen.DESKTOP.width, Screen.DESKTOP.height);
        return settle();
    }

    private void assertAccessible(String look) {
        assertThat(new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations())
                .as("axe on " + look)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    private void keep(String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    void keepEvidence(String test) {
        keep("failed-" + test.replaceAll("[^A-Za-z0-9]+", "-"));
    }

    void leave() {
        browser.close();
        assertThat(errors).as("errors of the page's scripts").isEmpty();
    }

    private enum Screen {
        PHONE(390, 844),
        DESKTOP(1440, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
