package org.puente.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.usCaseworker;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puente.access.SystemScope;
import org.puente.testing.CaseWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Systems of both countries with tokens of the real realms. */
class SystemAccessBrowserTest extends PortalWithRealms {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ALL = "puente.cases.read puente.manifest.read";

    private final ApplicationContext portal;

    @Autowired
    SystemAccessBrowserTest(ApplicationContext portal) {
        this.portal = portal;
    }

    private HttpResponse<String> grant(String party, String client, String secret, String scope) {
        return AccessToken.post(
                URI.create(realms.issuer(party) + "/protocol/openid-connect/token"),
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        secret,
                        "scope",
                        scope));
    }

    private static String token(HttpResponse<String> granted) {
        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(200);
        return new JsonMapper()
                .readTree(granted.body())
                .required("access_token")
                .asString();
    }

    private String token(String party, String scope) {
        return token(grant(party, "puente-systems", RealmsBeside.SYSTEMS_SECRET, scope));
    }

    private HttpResponse<String> ask(String token, String path) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(realms.portal() + path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSystemReadsWithATokenOfItsRealmWhatItsScopesSay() {
        for (String party : List.of("us", "co")) {
            assertThat(ask(token(party, ALL), "/api/cases").statusCode()).isEqualTo(200);
            assertThat(ask(token(party, SystemScope.CASES.written()), "/api/cases")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(ask(token(party, SystemScope.MANIFESTS.written()), "/api/cases")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(ask(token(party, ALL), "/api/journeys/J-26-US-0001/manifest")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aTokenOpensTheCasesOfItsOwnCountryAlone() {
        CaseWalk walk = new CaseWalk(portal);
        String draft = walk.facts(usCaseworker(), walk.ready()).number();

        assertThat(ask(token("us", ALL), "/api/cases/" + draft).body()).contains(draft);
        assertThat(ask(token("us", ALL), "/api/cases").body()).contains(draft);
        HttpResponse<String> foreign = ask(token("co", ALL), "/api/cases/" + draft);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body())
                .isEqualTo(ask(token("co", ALL), "/api/cases/D-26-9999").body());
        assertThat(ask(token("co", ALL), "/api/cases").body()).doesNotContain(draft);
    }

    @Test
    void aTokenThatIsMadeForSomethingElseOpensNothing() {
        String signIn = token(grant("us", "puente-portal", realms.secret("us"), "openid"));
        String withoutScope = token(grant("us", "puente-systems", RealmsBeside.SYSTEMS_SECRET, "basic"));
        String independent = token(grant("independent", "puente-portal", realms.secret("independent"), "openid"));
        for (String token : List.of(signIn, withoutScope, independent, "no.good.token")) {
            HttpResponse<String> answer = ask(token, "/api/cases");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        }
    }

    @Test
    void aTokenIsNoWayToThePages() {
        HttpResponse<String> page = ask(token("us", ALL), "/cases");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).contains("/sign-in");
    }
}
