package org.puente.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Has the realm ask in the language in which the sign-in page was read. */
class AskInLanguage implements OAuth2AuthorizationRequestResolver {

    private static final String LANGUAGE = "ui_locales";
    private static final Set<String> SPOKEN = Set.of("en", "es");

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    AskInLanguage(ClientRegistrationRepository registrations) {
        resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return speak(request, resolver.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return speak(request, resolver.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest speak(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        String language = request.getParameter(LANGUAGE);
        return asked == null || language == null || !SPOKEN.contains(language)
                ? asked
                : OAuth2AuthorizationRequest.from(asked)
                        .additionalParameters(more -> more.put(LANGUAGE, language))
                        .build();
    }
}
