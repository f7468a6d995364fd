package org.puente.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.stereotype.Component;

/**
 * Who a token is of that a country's own system shows. As at the sign-in, its issuer alone decides for which country, and each
 * realm's keys are asked for that realm's tokens alone. The independent bodies have no systems.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9700">OAuth 2.0 security best current practice (RFC 9700), 2.3</a>
 */
@Component
@Conditional(HasRealms.class)
class SystemTokens implements AuthenticationManagerResolver<HttpServletRequest> {

    /** A token that is good for longer from now on was made by a realm that is set up otherwise. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final List<OAuth2TokenValidator<Jwt>> EVERYWHERE =
            List.of(new JwtTimestampValidator(), SystemTokens::audience, SystemTokens::age);

    private final AuthenticationManagerResolver<HttpServletRequest> byIssuer;

    @Autowired
    SystemTokens(Parties parties) {
        this(
                parties,
                realm -> NimbusJwtDecoder.withJwkSetUri(realm.endpoint("certs").toString())
                        .build());
    }

    /** @param keys a decoder that knows the realm's keys; asked anew for each realm */
    SystemTokens(Parties parties, Function<PartyRealm, NimbusJwtDecoder> keys) {
        Map<String, AuthenticationManager> managers = parties.all().stream()
                .filter(realm -> realm.country() != null)
                .collect(Collectors.toMap(realm -> realm.issuer().toString(), realm -> manager(realm, keys)));
        byIssuer = new JwtIssuerAuthenticationManagerResolver(
                (AuthenticationManagerResolver<String>) issuer -> Optional.ofNullable(managers.get(issuer))
                        .orElseThrow(() -> new InvalidBearerTokenException("No realm of a country")));
    }

    private static AuthenticationManager manager(PartyRealm realm, Function<PartyRealm, NimbusJwtDecoder> keys) {
        NimbusJwtDecoder decoder = keys.apply(realm);
        List<OAuth2TokenValidator<Jwt>> all = new java.util.ArrayList<>(EVERYWHERE);
        all.add(new JwtIssuerValidator(realm.issuer().toString()));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(all));
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(token -> new ActorAuthentication(actor(realm, token)));
        return provider::authenticate;
    }

    private static Actor actor(PartyRealm realm, Jwt token) {
        return realm.system(
                Optional.ofNullable(token.getSubject()).orElse(""),
                Optional.ofNullable(token.getClaimAsString("azp")).orElse(""),
                Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of()),
                List.of(Optional.ofNullable(token.getClaimAsString("scope"))
                        .orElse("")
                        .split(" ")));
    }

    private static OAuth2TokenValidatorResult audience(Jwt token) {
        List<String> audience = token.getAudience();
        return result(audience != null && audience.contains(SystemScope.AUDIENCE) && token.getSubject() != null);
    }

    private static OAuth2TokenValidatorResult age(Jwt token) {
        return result(token.getExpiresAt() != null
                && !token.getExpiresAt().isAfter(Instant.now().plus(LONGEST)));
    }

    private static OAuth2TokenValidatorResult result(boolean good) {
        return good
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    @Override
    public AuthenticationManager resolve(HttpServletRequest request) {
        return byIssuer.resolve(request);
    }
}
