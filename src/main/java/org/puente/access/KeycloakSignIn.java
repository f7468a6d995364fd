package org.puente.access;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/**
 * Sign-in through the parties' realms: OpenID Connect's authorization code with PKCE. The endpoints are Keycloak's, so
 * that the portal starts while a realm does not answer.
 */
@Configuration
@Conditional(HasRealms.class)
class KeycloakSignIn {

    static final String CLIENT = "puente-portal";

    @Bean
    ClientRegistrationRepository registrations(SignInSettings settings) {
        return new InMemoryClientRegistrationRepository(settings.all().stream()
                .map(realm -> registration(realm, settings.secret(realm), settings.base()))
                .toList());
    }

    private static ClientRegistration registration(PartyRealm realm, String secret, String base) {
        return ClientRegistration.withRegistrationId(realm.key())
                .issuerUri(realm.issuer().toString())
                .clientId(CLIENT)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(base + "/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .authorizationUri(realm.endpoint("auth").toString())
                .tokenUri(realm.endpoint("token").toString())
                .jwkSetUri(realm.endpoint("certs").toString())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", realm.endpoint("logout").toString()))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /** Checks signature, issuer, audience and age of ID tokens. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return new OidcIdTokenDecoderFactory();
    }

    /** Tokens live and end with the session. */
    @Bean
    OAuth2AuthorizedClientRepository tokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** Has every failed sign-in told, those of OpenID Connect too, for the trail. */
    @Bean
    AuthenticationEventPublisher signIns(ApplicationEventPublisher events) {
        DefaultAuthenticationEventPublisher publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureServiceExceptionEvent.class);
        return publisher;
    }
}
