package org.puente.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What a realm is asked: to ask its user now, whether or not it knows their browser, in the language in which the sign-in
 * page was read.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest">OpenID Connect Core 1.0, 3.1.2.1</a>
 */
class SignInQuestion implements OAuth2AuthorizationRequestResolver {

    static final String LANGUAGE = "ui_locales";

    private static final String DOOR = "/oauth2/authorization/";
    private static final Set<String> SPOKEN = Set.of("en", "es");

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    SignInQuestion(ClientRegistrationRepository registrations) {
        resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    /** Below the portal's own address. */
    static String address(PartyRealm realm, String language) {
        return DOOR + realm.key() + "?" + LANGUAGE + "=" + (SPOKEN.contains(language) ? language : "en");
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return ask(request, resolver.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return ask(request, resolver.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest ask(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        if (asked == null) {
            return null;
        }
        String language = request.getParameter(LANGUAGE);
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(more -> {
                    more.put("prompt", "login");
                    more.put("max_age", "0");
                    if (language != null && SPOKEN.contains(language)) {
                        more.put(LANGUAGE, language);
                    }
                })
                .build();
    }
}
