package org.puente.portal.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.SessionSettings;
import org.puente.portal.Texts;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What stands in the place of a page, or over it, when its session locks, ends or has no database. The browser's own code
 * shows these parts ({@code session/watch.js}); they hold nothing of the page.
 */
@Component
class SessionParts {

    private static final String LOCKED = """
            <main class="locked" data-title="%1$s · Puente">
              <section class="card">
                %6$s
                <h1 tabindex="-1"><span class="ic ic-lock" aria-hidden="true"></span>%1$s</h1>
                <p>%2$s</p>
                <div class="acts">
                  <a class="btn pri big" data-unlock href="unlock?ui_locales=%3$s" target="puente-unlock">%4$s</a>
                  <form method="post" action="logout">%7$s<button type="submit" class="btn big">%5$s</button></form>
                </div>
              </section>
            </main>""";

    private static final String WARNING = """
            <dialog class="session-warning" role="alertdialog" aria-labelledby="session-title" aria-describedby="session-text">
              <h2 id="session-title">%s</h2>
              <p id="session-text"><span>%s</span> <time class="b"></time></p>
              <p>%s</p>
              <button type="button" class="btn pri" autofocus>%s</button>
            </dialog>""";

    private static final String SILENT = """
            <p class="rights silent" role="alert"><span class="ic ic-alert" aria-hidden="true"></span><span>%s</span></p>""";

    private static final String TEMPLATE = "<template id=\"%s\">%s</template>";

    private final SessionSettings settings;

    SessionParts(SessionSettings settings) {
        this.settings = settings;
    }

    /** All of them, unseen, and the code that shows them. */
    String within(VaadinRequest request, Locale language) {
        return TEMPLATE.formatted("session-locked", locked(language, "portal.lock.page", (CsrfToken)
                        request.getAttribute(CsrfToken.class.getName())))
                + TEMPLATE.formatted("session-warning", warning(language, "warning", settings.idle()))
                + TEMPLATE.formatted("session-ending", warning(language, "ending", settings.longest()))
                + TEMPLATE.formatted("session-silent", SILENT.formatted(text(language, "portal.database.page")))
                + script();
    }

    static String script() {
        return "<script type=\"module\" src=\"session/watch.js\"></script>";
    }

    /** In the place of a page that was asked for anew. */
    String locked(Locale language, HttpServletRequest request) {
        return locked(language, "portal.lock.anew", (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private String locked(Locale language, String what, @Nullable CsrfToken token) {
        return LOCKED.formatted(
                text(language, "portal.lock.title"),
                text(
                        language,
                        what,
                        Actors.ifAny().map(Actor::name).orElse(""),
                        settings.idle().toMinutes()),
                language.getLanguage(),
                text(language, "portal.lock.sign-in"),
                text(language, "portal.signout"),
                Brand.html(),
                hidden(token));
    }

    static String hidden(@Nullable CsrfToken token) {
        return token == null
                ? ""
                : "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(
                                HtmlUtils.htmlEscape(token.getParameterName()), HtmlUtils.htmlEscape(token.getToken()));
    }

    private static String warning(Locale language, String which, Duration after) {
        String key = "portal.session." + which;
        return WARNING.formatted(
                text(language, key + ".title"),
                text(language, key + ".when"),
                text(language, key + ".what", after.toMinutes() >= 120 ? after.toHours() : after.toMinutes()),
                text(language, key + ".go-on"));
    }

    static String text(Locale language, String key, Object... args) {
        return HtmlUtils.htmlEscape(Texts.text(language, key, args), "UTF-8");
    }
}
