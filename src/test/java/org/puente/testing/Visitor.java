package org.puente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.puente.portal.Texts;

/** Somebody with a browser of their own. What they do is written with {@link #page()}; what they see is checked here. */
public final class Visitor {

    private static final double PATIENCE_MS = 90_000;
    private static final int LONGEST_NAME = 200;
    private static final Path SCREENSHOTS = Path.of("screenshots");
    private static final boolean EVERY_LOOK = "all".equals(System.getenv("PUENTE_LOOKS"));

    /** Drawn, with its letters, and waiting for no answer of the server, unless it is put away or cannot have one. */
    private static final String SETTLED = "() => document.fonts.status === 'loaded'"
            + " && (document.querySelector('body > .locked, body > .silent')"
            + " || document.querySelector('field-app')?.shadowRoot?.querySelector('main:not([aria-busy=true])')"
            + " || document.querySelector('#outlet')?.childElementCount > 0"
            + " && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive()))";

    private final String portal;
    private final Locale language;
    private final BrowserContext browser;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    private Visitor(String portal, Locale language, BrowserContext browser) {
        this.portal = portal;
        this.language = language;
        this.browser = browser;
        page = browser.newPage();
        page.onPageError(error -> problems.add("script: " + error));
        page.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    /** A browser with an empty profile that prefers the language. */
    public static Visitor arrive(String portal, Locale language) {
        return arrive(portal, language, new NewContextOptions());
    }

    /** As {@link #arrive(String, Locale)}, and trusts a certificate that a test made for itself. */
    public static Visitor arriveInTrust(String portal, Locale language) {
        return arrive(portal, language, new NewContextOptions().setIgnoreHTTPSErrors(true));
    }

    /** As {@link #arrive(String, Locale)}, with a screen that is touched. */
    public static Visitor arriveWithTouch(String portal, Locale language) {
        return arrive(portal, language, new NewContextOptions().setHasTouch(true));
    }

    private static Visitor arrive(String portal, Locale language, NewContextOptions browser) {
        return new Visitor(
                portal,
                language,
                Chromium.shared()
                        .newContext(browser.setLocale(language.toLanguageTag())
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

    /** The words behind a translation key in this visitor's language. */
    public String words(String key, Object... args) {
        return Texts.text(language, key, args);
    }

    /** Presses the button with these words, in the dialog if one is open. */
    public Visitor press(String key, Object... args) {
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator button = (dialog.count() > 0 ? dialog.last() : page.locator("body"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words(key, args)).setExact(true));
        button.first().click();
        return settle();
    }

    /** Types into the field with this label, and leaves it. */
    public Visitor type(String labelKey, String text) {
        Locator field = field(labelKey);
        field.fill(text);
        field.press("Tab");
        return settle();
    }

    /** Types into a field that offers choices, and takes the first that fits. */
    public Visitor pick(String labelKey, String text) {
        Locator field = field(labelKey);
        field.fill(text);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text))
                .first()
                .click();
        field.press("Tab");
        return settle();
    }

    /** Opens a list of choices, and takes one. */
    public Visitor choose(String labelKey, Enum<?> choice) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(words(labelKey)).setVisible(true))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words(Texts.key(choice))))
                .first()
                .click();
        return settle();
    }

    /** Gives a date field a day, as its calendar does. */
    public Visitor day(String labelKey, LocalDate day) {
        field(labelKey).evaluate("(input, day) => input.closest('vaadin-date-picker').value = day", day.toString());
        return settle();
    }

    public Visitor tick(String labelKey, Object... args) {
        page.getByLabel(words(labelKey, args)).first().check();
        return settle();
    }

    /** Chooses files behind a button or drop area of the page. */
    public Visitor upload(Locator button, Path... files) {
        page.waitForFileChooser(button::click).setFiles(files);
        return settle();
    }

    private Locator field(String labelKey) {
        return page.getByLabel(words(labelKey), new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"))
                .first();
    }

    /** Waits until the page is drawn and no answer of the server is outstanding. */
    public Visitor settle() {
        page.waitForFunction(SETTLED);
        return this;
    }

    /**
     * Checks the page with axe, for {@link #leave} to say what it found, and keeps its picture as
     * {@code screenshots/<name>-<screen>-<scheme>-<language>.png}: what a reader of English has dark on a desktop and light on a phone, one of
     * Spanish has the other way. Every day one of the two, by the picture's name; {@code PUENTE_LOOKS=all} takes both.
     */
    public Visitor photograph(String name) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        for (Screen screen : looks(name)) {
            ColorScheme scheme = (screen == Screen.DESKTOP) == english ? ColorScheme.DARK : ColorScheme.LIGHT;
            page.setViewportSize(screen.width, screen.height);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            settle();
            String look = "%s-%s-%s-%s"
                    .formatted(name, screen, scheme, language.getLanguage())
                    .toLowerCase(Locale.ROOT);
            keep(look);
            checkAccess(look);
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(Screen.DESKTOP.width, Screen.DESKTOP.height);
        return settle();
    }

    private List<Screen> looks(String name) {
        if (EVERY_LOOK) {
            return List.of(Screen.PHONE, Screen.DESKTOP);
        }
        return List.of((name + language.getLanguage()).hashCode() % 2 == 0 ? Screen.PHONE : Screen.DESKTOP);
    }

    /**
     * As {@link #photograph}, of a page that is used on the day: the whole of it, on a phone and a tablet, light and dark,
     * nowhere wider than its window, with words that sunlight leaves legible and nothing too small for a thumb.
     */
    public Visitor photographOutdoors(String name) {
        for (Screen screen : List.of(Screen.PHONE, Screen.TABLET)) {
            page.setViewportSize(screen.width, screen.height);
            settle();
            int height = (int) page.evaluate("() => (scrollTo(0, 0), document.documentElement.scrollHeight)");
            page.setViewportSize(screen.width, height);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                settle();
                String look = "%s-%s-%s-%s"
                        .formatted(name, screen, scheme, language.getLanguage())
                        .toLowerCase(Locale.ROOT);
                keep(look);
                tell(look, Axe.violationsInSunlight(page));
            }
            checkSize(name + ", " + screen);
            checkThumbs(name + ", " + screen);
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return settle();
    }

    private void checkSize(String look) {
        Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (((Number) wide).intValue() > 0) {
            problems.add("%s: %s px too wide".formatted(look, wide));
        }
    }

    private void checkThumbs(String look) {
        Axe.smallTargets(page).forEach(small -> problems.add("too small, %s: %s".formatted(look, small)));
    }

    /**
     * Checks that nothing of the page stands beyond the right edge of a window of that size nor turns with it, and keeps its
     * picture.
     */
    public Visitor fits(String name, int width, int height) {
        page.setViewportSize(width, height);
        settle();
        String look = name + "-" + language.getLanguage();
        keep(look);
        checkAccess(look);
        tell(look, Axe.violationsOfStyleSheets(page));
        checkSize(look);
        page.setViewportSize(Screen.DESKTOP.width, Screen.DESKTOP.height);
        return settle();
    }

    private void checkAccess(String look) {
        tell(look, Axe.violations(page));
    }

    private void tell(String look, List<String> violations) {
        violations.forEach(found -> problems.add("axe, %s: %s".formatted(look, found)));
    }

    private void keep(String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Keeps a picture of what was seen last. */
    public void keepEvidence(String test) {
        String name =
                "failed-" + language.getLanguage() + "-" + (test + "-" + page.url()).replaceAll("[^A-Za-z0-9]+", "-");
        keep(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    /** Closes the browser, and fails if anything was wrong with the pages. */
    public void leave() {
        browser.close();
        assertThat(problems)
                .as("what axe found, and errors of the page's scripts")
                .isEmpty();
    }

    private enum Screen {
        PHONE(390, 844),
        TABLET(834, 1112),
        DESKTOP(1440, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
