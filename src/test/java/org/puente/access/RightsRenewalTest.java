package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.RightsRenewal.Answer;
import org.puente.testing.TestActors;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** Only what the realm says for certain ends a session; whatever else happens to it is silence. */
class RightsRenewalTest {

    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer realm;
    private volatile HttpHandler answer = HttpExchange::close;

    @BeforeEach
    void start() throws IOException {
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.createContext("/", exchange -> answer.handle(exchange));
        realm.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        realm.start();
    }

    @AfterEach
    void end() {
        over.countDown();
        realm.stop(0);
    }

    @Test
    void aRealmThatSaysThatTheGrantIsOverEndsTheSession() {
        answerWith(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}");

        assertThat(asked()).isInstanceOf(Answer.Ended.class);
    }

    @Test
    void aRealmThatFailsIsSilent() {
        for (int status : List.of(500, 502, 503)) {
            answerWith(status, "<html>Bad gateway</html>");
            assertThat(asked()).as("status %d", status).isInstanceOf(Answer.None.class);
        }
        for (String error : List.of("invalid_client", "unauthorized_client", "server_error")) {
            answerWith(400, "{\"error\":\"" + error + "\"}");
            assertThat(asked()).as(error).isInstanceOf(Answer.None.class);
        }
    }

    @Test
    void aRealmThatRefusesTheConnectionIsSilent() {
        realm.stop(0);

        assertThat(asked()).isInstanceOf(Answer.None.class);
    }

    @Test
    void aRealmThatHangsIsSilentAfterThreeSeconds() {
        answer = exchange -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
        long start = System.nanoTime();

        assertThat(asked()).isInstanceOf(Answer.None.class);
        assertThat((System.nanoTime() - start) / 1e9).isBetween(2.9, 6.0);
    }

    @Test
    void rightsWithoutAnIdTokenAreNone() {
        answerWith(200, "{\"access_token\":\"new\",\"token_type\":\"Bearer\",\"expires_in\":60}");

        assertThat(asked()).isInstanceOf(Answer.None.class);
    }

    @Test
    void whoHasNothingToAskWithIsOut() {
        assertThat(asked(null)).isInstanceOf(Answer.Ended.class);
    }

    private void answerWith(int status, String body) {
        answer = exchange -> {
            byte[] said = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", body.startsWith("{") ? "application/json" : "text/html");
            exchange.sendResponseHeaders(status, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        };
    }

    private Answer asked() {
        return asked(new OAuth2RefreshToken("refresh", Instant.now()));
    }

    private Answer asked(@Nullable OAuth2RefreshToken refresh) {
        URI address = URI.create("http://127.0.0.1:" + realm.getAddress().getPort() + "/realms/puente-us");
        PartyRealm us = new PartyRealm("us", address);
        PartyUsers users = new PartyUsers(
                () -> List.of(us),
                new SessionLock(SessionGateTest.SETTINGS, Clock.systemUTC()),
                _ -> false,
                Clock.systemUTC());
        ClientRegistration registration = ClientRegistration.withRegistrationId("us")
                .clientId("puente-portal")
                .clientSecret("secret")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/")
                .authorizationUri(us.endpoint("auth").toString())
                .tokenUri(us.endpoint("token").toString())
                .build();
        PartyUser user = new PartyUser(
                us, PartyUsersTest.token(us, Map.of("roles", List.of("supervisor"))), TestActors.usSupervisor(), true);
        Instant now = Instant.now();
        OAuth2AccessToken access =
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "access", now, now.plusSeconds(60));
        return new RightsRenewal(users, new OidcIdTokenDecoderFactory())
                .ask(user, new OAuth2AuthorizedClient(registration, user.getName(), access, refresh));
    }
}
