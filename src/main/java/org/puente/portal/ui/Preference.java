package org.puente.portal.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser remembers about its user, in a cookie each: a language, dark or light. No personal data. */
enum Preference {
    LANGUAGE("puente-language"),
    SCHEME("puente-scheme");

    private static final Duration KEPT = Duration.ofDays(365);

    private final String cookie;

    Preference(String cookie) {
        this.cookie = cookie;
    }

    Optional<String> read(Cookie @Nullable [] cookies) {
        return Optional.ofNullable(cookies).stream()
                .flatMap(Arrays::stream)
                .filter(candidate -> candidate.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Remembers a value with the response that is being written; lost if there is none. */
    void write(String value) {
        Optional.ofNullable(VaadinService.getCurrentResponse()).ifPresent(response -> {
            Cookie chosen = new Cookie(cookie, value);
            chosen.setPath("/");
            chosen.setMaxAge((int) KEPT.toSeconds());
            chosen.setHttpOnly(true);
            chosen.setSecure(isSecure());
            chosen.setAttribute("SameSite", "Lax");
            response.addCookie(chosen);
        });
    }

    private static boolean isSecure() {
        return Optional.ofNullable(VaadinService.getCurrentRequest())
                .map(VaadinRequest::isSecure)
                .orElse(false);
    }
}
