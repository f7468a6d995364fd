package org.puente.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.puente.testing.Axe;

/** Keycloak's pages in the portal's look: light and dark, desktop and phone, both languages, each checked with axe. */
class RealmPagesBrowserTest extends PortalWithRealms {

    @Test
    void thePagesOfARealmAreThePortalsInEnglish() {
        lookThrough(ENGLISH, "us", "Puente: United States", "Sign in");
    }

    @Test
    void thePagesOfARealmAreThePortalsInSpanish() {
        lookThrough(SPANISH, "co", "Puente: Colombia", "Iniciar sesión");
    }

    private void lookThrough(Locale language, String party, String realm, String title) {
        Page page = visitor(language).open("sign-in").page();
        page.locator("a[href*='oauth2/authorization/" + party + "']").click();
        assertThat(page.locator("#kc-header-wrapper")).hasText(realm);
        assertThat(page.locator("#kc-page-title")).hasText(title);
        look(page, "realm-password-" + language.getLanguage());

        page.locator("#username").fill("auditor");
        page.locator("#password").fill("wrong");
        page.locator("#kc-login").click();
        assertThat(page.locator("#input-error-username, #input-error").first()).isVisible();
        look(page, "realm-refused-" + language.getLanguage());

        page.locator("#username").fill("auditor");
        page.locator("#password").fill(RealmsBeside.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("#totp")).isVisible();
        look(page, "realm-authenticator-" + language.getLanguage());
    }

    private static void look(Page page, String name) {
        for (int width : List.of(390, 1440)) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                String look = "%s-%d-%s".formatted(name, width, scheme).toLowerCase(Locale.ROOT);
                page.screenshot(new ScreenshotOptions().setPath(Path.of("screenshots", look + ".png")));
                assertThat(Axe.violations(page)).as(look).isEmpty();
            }
        }
    }
}
