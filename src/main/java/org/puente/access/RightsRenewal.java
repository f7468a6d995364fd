package org.puente.access;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClient;

/** Asks a user's realm again, with the refresh token, who they are and what they may do. */
class RightsRenewal {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(3);

    private final PartyUsers users;
    private final JwtDecoderFactory<ClientRegistration> idTokens;
    private final RestClientRefreshTokenTokenResponseClient realms = client();

    RightsRenewal(PartyUsers users, JwtDecoderFactory<ClientRegistration> idTokens) {
        this.users = users;
        this.idTokens = idTokens;
    }

    /** What the realm said. */
    sealed interface Answer {

        /** Rights as they are now, and tokens to ask again with. */
        record Confirmed(PartyUser user, OAuth2AuthorizedClient tokens) implements Answer {}

        /** The session, the user or their last role is no more. */
        record Ended() implements Answer {}

        /** The realm cannot be asked. */
        record None() implements Answer {}
    }

    Answer ask(PartyUser user, OAuth2AuthorizedClient tokens) {
        if (tokens.getRefreshToken() == null) {
            return new Answer.Ended();
        }
        ClientRegistration registration = tokens.getClientRegistration();
        try {
            OAuth2AccessTokenResponse answer = realms.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    registration, tokens.getAccessToken(), tokens.getRefreshToken()));
            PartyUser now = users.user(registration.getRegistrationId(), idToken(registration, answer));
            return now.getName().equals(user.getName())
                    ? new Answer.Confirmed(
                            now,
                            new OAuth2AuthorizedClient(
                                    registration, now.getName(), answer.getAccessToken(), answer.getRefreshToken()))
                    : new Answer.Ended();
        } catch (OAuth2AuthenticationException e) {
            return new Answer.Ended();
        } catch (OAuth2AuthorizationException e) {
            return OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())
                    ? new Answer.Ended()
                    : new Answer.None();
        } catch (JwtException e) {
            return new Answer.None();
        }
    }

    private OidcIdToken idToken(ClientRegistration registration, OAuth2AccessTokenResponse answer) {
        Object encoded = Map.copyOf(answer.getAdditionalParameters()).get("id_token");
        if (encoded == null) {
            throw new JwtException("No ID token came with the new rights");
        }
        Jwt jwt = idTokens.createDecoder(registration).decode(encoded.toString());
        return new OidcIdToken(jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims());
    }

    private static RestClientRefreshTokenTokenResponseClient client() {
        JdkClientHttpRequestFactory patience = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        patience.setReadTimeout(TO_ANSWER);
        RestClientRefreshTokenTokenResponseClient client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(patience)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}
