package org.puente.access;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** What sign-in through realms adds to the web's security: the way in, the way out from Keycloak, rights kept fresh. */
@Component
@Conditional(HasRealms.class)
class RealmSecurity {

    private static final Set<String> TOLD = Set.of(PartyUsers.NO_ROLE, PartyUsers.OTHER_USER, PartyUsers.NOT_ASKED);

    private final ClientRegistrationRepository registrations;
    private final SignedInSessions sessions;
    private final RightsFilter rights;

    RealmSecurity(
            ClientRegistrationRepository registrations,
            SignedInSessions sessions,
            PartyUsers users,
            JwtDecoderFactory<ClientRegistration> idTokens,
            OAuth2AuthorizedClientRepository tokens,
            SessionEnd end,
            Clock clock) {
        this.registrations = registrations;
        this.sessions = sessions;
        rights = new RightsFilter(new RightsRenewal(users, idTokens), tokens, end, clock);
    }

    void configure(HttpSecurity http) {
        http.oauth2Login(signIn -> signIn.oidcSessionRegistry(sessions)
                        .failureHandler(backToSignIn())
                        .authorizationEndpoint(
                                realm -> realm.authorizationRequestResolver(new SignInQuestion(registrations))))
                .oidcLogout(logout -> logout.oidcSessionRegistry(sessions).backChannel(Customizer.withDefaults()))
                .addFilterBefore(rights, AnonymousAuthenticationFilter.class);
    }

    private static AuthenticationFailureHandler backToSignIn() {
        DefaultRedirectStrategy away = new DefaultRedirectStrategy();
        return (request, response, failure) ->
                away.sendRedirect(request, response, WebSecurity.SIGN_IN + "?error=" + code(failure));
    }

    private static String code(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException refused
                        && TOLD.contains(refused.getError().getErrorCode())
                ? refused.getError().getErrorCode()
                : "realm";
    }
}
