package org.puente.portal.ui;

import com.vaadin.flow.component.page.ColorScheme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.DemoUsers;
import org.puente.access.SessionPages;
import org.puente.portal.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The pages that are written without a view, as no view may be shown: locked, sign in again, done, no database. */
@Component
class SessionScreens implements SessionPages {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s" style="color-scheme: %2$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <base href="%3$s/">
              <title>%4$s · Puente</title>
              <link rel="icon" href="themes/portal/icon.svg">
              <link rel="stylesheet" href="aura/aura.css">
              <link rel="stylesheet" href="themes/portal/styles.css">
            </head>
            <body data-session="%5$s">
            %6$s
            %7$s
            </body>
            </html>
            """;

    private static final String CARD = """
            <main class="locked">
              <section class="card">
                %s
                <h1>%s</h1>
                %s
              </section>
            </main>""";

    private static final String SEAT = """
            <li><button type="submit" class="seat" name="username" value="%s"><span class="grow">%s</span>\
            <span class="xs dim">%s</span></button></li>""";

    private final SessionParts parts;
    private final ObjectProvider<DemoUsers> demo;

    SessionScreens(SessionParts parts, ObjectProvider<DemoUsers> demo) {
        this.parts = parts;
        this.demo = demo;
    }

    @Override
    public void locked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, "locked", "portal.lock.title", parts.locked(language(request), request));
    }

    @Override
    public void signInAgain(HttpServletRequest request, HttpServletResponse response, Optional<String> failed)
            throws IOException {
        Locale language = language(request);
        String again = failed.map(code -> failure(language, code)).orElseGet(() -> desks(language, request));
        write(request, response, "again", "portal.lock.sign-in", card(language, "portal.lock.sign-in", again));
    }

    private static String failure(Locale language, String code) {
        String name = Actors.ifAny().map(Actor::name).orElse("");
        String why = switch (code) {
            case "not_asked" -> "portal.lock.failed.not-asked";
            case "realm", "no_role" -> "portal.signin.failed.realm";
            default -> "portal.lock.failed.other";
        };
        return "<p class=\"note stop\" role=\"alert\">%s</p><div class=\"acts\"><a class=\"btn pri big\" href=\"unlock?ui_locales=%s\">%s</a></div>"
                .formatted(
                        SessionParts.text(language, why, name),
                        language.getLanguage(),
                        SessionParts.text(language, "portal.lock.sign-in"));
    }

    /** The demo's desks: the user's own, and those of others below. */
    private String desks(Locale language, HttpServletRequest request) {
        Actor self = Actors.current();
        List<Actor> all = demo.stream().flatMap(users -> users.all().stream()).toList();
        return "<p>%s</p><form method=\"post\" action=\"sign-in\">%s<ul class=\"seats\">%s</ul><details><summary>%s</summary><ul class=\"seats\">%s</ul></details></form>"
                .formatted(
                        SessionParts.text(language, "portal.lock.desk"),
                        SessionParts.hidden((CsrfToken) request.getAttribute(CsrfToken.class.getName())),
                        seats(
                                language,
                                all.stream()
                                        .filter(user -> user.id().equals(self.id()))
                                        .toList()),
                        SessionParts.text(language, "portal.lock.others"),
                        seats(
                                language,
                                all.stream()
                                        .filter(user -> !user.id().equals(self.id()))
                                        .toList()));
    }

    private static String seats(Locale language, List<Actor> users) {
        return users.stream()
                .map(user -> SEAT.formatted(
                        HtmlUtils.htmlEscape(user.id().key()),
                        HtmlUtils.htmlEscape(user.name(), "UTF-8"),
                        HtmlUtils.htmlEscape(
                                user.roles().stream()
                                        .sorted()
                                        .map(role -> Texts.of(language, role))
                                        .collect(Collectors.joining(", ")),
                                "UTF-8")))
                .collect(Collectors.joining());
    }

    @Override
    public void unlocked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = language(request);
        String done = "<p>%s</p>".formatted(SessionParts.text(language, "portal.lock.done.what"));
        write(request, response, "done", "portal.lock.done", card(language, "portal.lock.done", done));
    }

    @Override
    public void silent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = language(request);
        String what = "<p role=\"alert\">%s</p>".formatted(SessionParts.text(language, "portal.database.anew"));
        write(request, response, "silent", "portal.database.title", card(language, "portal.database.title", what));
    }

    @Override
    public void sentence(HttpServletRequest request, HttpServletResponse response, boolean silent) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .print(Texts.text(language(request), silent ? "portal.database.silent" : "portal.lock.refused"));
    }

    private static String card(Locale language, String title, String content) {
        return CARD.formatted(Brand.html(), SessionParts.text(language, title), content);
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String state, String title, String content)
            throws IOException {
        Locale language = language(request);
        ColorScheme.Value scheme = FirstPage.scheme(request.getCookies());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .print(PAGE.formatted(
                        language.getLanguage(),
                        scheme.getValue(),
                        HtmlUtils.htmlEscape(request.getContextPath()),
                        SessionParts.text(language, title),
                        state,
                        content,
                        SessionParts.script()));
    }

    private static Locale language(HttpServletRequest request) {
        return FirstPage.language(request.getCookies(), request.getLocales());
    }
}
