package org.puente.portal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.Side;
import org.puente.portal.AgreementBadge;
import org.puente.portal.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives every page its language and its colours from the first byte on: as chosen earlier in this browser, else the
 * language that the browser asks for, and dark or light as the machine is set; the accent is that of the user's side.
 */
@Component
class FirstPage implements VaadinServiceInitListener {

    private final ObjectProvider<AgreementBadge> agreement;
    private final SessionParts session;

    FirstPage(ObjectProvider<AgreementBadge> agreement, SessionParts session) {
        this.agreement = agreement;
        this.session = session;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            Optional.ofNullable(VaadinRequest.getCurrent()).ifPresent(request -> ui.setLocale(language(request)));
        });
    }

    private void mark(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Element html = response.getDocument().getElementsByTag("html").getFirst();
        html.attr("lang", language(request).getLanguage());
        ColorScheme.Value scheme = scheme(request.getCookies());
        html.attr("theme", scheme.getThemeValue());
        html.attr("style", "color-scheme: " + scheme.getValue());
        html.attr(
                "data-side",
                side().map(side -> side.name().toLowerCase(Locale.ROOT)).orElse("none"));
        if (Actors.ifAny().isPresent()) {
            response.getDocument().body().append(session.within(request, language(request)));
        }
    }

    /** The side of whoever is signed in; everything on the page takes its accent from it. */
    private Optional<Side> side() {
        return Actors.ifAny()
                .flatMap(Actor::countryIfAny)
                .flatMap(country -> agreement.stream().findFirst().flatMap(badge -> badge.sideOf(country)));
    }

    static Locale language(VaadinRequest request) {
        return language(request.getCookies(), request.getLocales());
    }

    static Locale language(Cookie @Nullable [] cookies, Enumeration<Locale> locales) {
        Stream<Locale> chosen = Preference.LANGUAGE.read(cookies).map(Locale::of).stream();
        Stream<Locale> asked = Collections.list(locales).stream();
        return Stream.concat(chosen, asked)
                .map(Locale::getLanguage)
                .flatMap(code -> Texts.LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(code)))
                .findFirst()
                .orElse(Texts.LANGUAGES.getFirst());
    }

    static ColorScheme.Value scheme(Cookie @Nullable [] cookies) {
        return Preference.SCHEME
                .read(cookies)
                .map(ColorScheme.Value::fromString)
                .filter(scheme -> scheme == ColorScheme.Value.DARK || scheme == ColorScheme.Value.LIGHT)
                .orElse(ColorScheme.Value.LIGHT_DARK);
    }
}
