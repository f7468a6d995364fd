package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puente.countries.Country;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

class SystemTokensTest {

    private static final Map<String, KeyPair> KEYS = Map.of("us", pair(), "co", pair(), "independent", pair());
    private static final List<PartyRealm> REALMS = Stream.of("us", "co", "independent")
            .map(key -> new PartyRealm(key, issuer(key)))
            .toList();

    private final SystemTokens tokens = new SystemTokens(
            () -> REALMS,
            realm -> NimbusJwtDecoder.withPublicKey(
                            (RSAPublicKey) key(realm.key()).getPublic())
                    .build());

    private static URI issuer(String party) {
        return URI.create("https://keys.invalid/realms/puente-" + party);
    }

    private static KeyPair key(String party) {
        return Objects.requireNonNull(KEYS.get(party));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(2048);
            return maker.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder good(String party) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer(party).toString())
                .subject("an-account")
                .audience(List.of(SystemScope.AUDIENCE))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("azp", "puente-systems")
                .claim("scope", "puente.cases.read puente.manifest.read")
                .claim("roles", List.of("case-system", "manifest-system", "supervisor"))
                .claim("country", "XX");
    }

    private static String signed(String by, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(key(by).getPrivate()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Actor actor(String token) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/cases");
        request.addHeader("Authorization", "Bearer " + token);
        AuthenticationManager manager = Objects.requireNonNull(tokens.resolve(request));
        return Actors.of(manager.authenticate(new BearerTokenAuthenticationToken(token)))
                .orElseThrow();
    }

    @Test
    void theIssuerDecidesTheCountryAndNoRoleOfAPersonIsTaken() {
        for (String party : List.of("us", "co")) {
            Actor system = actor(signed(party, good(party).build()));
            assertThat(system.party()).isEqualTo(Country.of(party.toUpperCase(java.util.Locale.ROOT)));
            assertThat(system.roles()).containsExactlyInAnyOrder(Role.CASE_SYSTEM, Role.MANIFEST_SYSTEM);
            assertThat(system.id().key()).isEqualTo(party + ":an-account");
        }
    }

    @Test
    void aScopeWithoutItsRoleGivesNothingAndARoleWithoutItsScopeNeither() {
        Actor cases = actor(
                signed("us", good("us").claim("scope", "puente.cases.read").build()));
        assertThat(cases.roles()).containsExactly(Role.CASE_SYSTEM);
        assertThat(cases.permissions()).containsExactly(Permission.READ_CASE_STATUS);
        assertThat(actor(signed(
                                "us",
                                good("us")
                                        .claim("roles", List.of("manifest-system"))
                                        .build()))
                        .roles())
                .containsExactly(Role.MANIFEST_SYSTEM);
        assertThat(actor(signed(
                                "us",
                                good("us").claim("roles", List.of("supervisor")).build()))
                        .roles())
                .isEmpty();
        assertThat(actor(signed("us", good("us").claim("scope", null).build())).roles())
                .isEmpty();
    }

    @Test
    void aTokenThatAnotherRealmSignedOrThatIsForSomebodyElseOrTooOldIsNone() {
        Instant now = Instant.now();
        List<Consumer<JWTClaimsSet.Builder>> wrong = List.of(
                claims -> claims.audience(List.of("puente-portal")),
                claims -> claims.audience((String) null),
                claims -> claims.subject(null),
                claims -> claims.expirationTime(null),
                claims -> claims.issueTime(null).expirationTime(Date.from(now.plusSeconds(3600))),
                claims -> claims.issueTime(Date.from(now.minusSeconds(900)))
                        .expirationTime(Date.from(now.minusSeconds(600))),
                claims -> claims.expirationTime(Date.from(now.plusSeconds(3600))),
                claims -> claims.issuer(issuer("independent").toString()),
                claims -> claims.issuer("https://keys.invalid/realms/other"));
        for (Consumer<JWTClaimsSet.Builder> each : wrong) {
            JWTClaimsSet.Builder claims = good("us");
            each.accept(claims);
            assertThatThrownBy(() -> actor(signed("us", claims.build())))
                    .as("case " + wrong.indexOf(each))
                    .isInstanceOf(AuthenticationException.class);
        }
        assertThatThrownBy(() -> actor(signed("co", good("us").build()))).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> actor(signed("independent", good("independent").build())))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aPersonNeverActsAsASystem() {
        assertThat(new PartyRealm("us", issuer("us"))
                        .actor("somebody", "Some Body", Stream.of("case-system", "caseworker"))
                        .roles())
                .containsExactly(Role.CASEWORKER);
    }
}
