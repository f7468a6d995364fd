package org.puente.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;

class RealmBoundariesBrowserTest extends PortalWithRealms {

    /** What the administration of a realm offers, by method, path below the realm, and body. */
    private static final List<String> CALLS = List.of(
            "GET ",
            "PUT  {\"enabled\":false}",
            "DELETE ",
            "GET /users",
            "POST /users {\"username\":\"intruder\",\"enabled\":true}",
            "GET /users/count",
            "GET /users/{user}",
            "PUT /users/{user} {\"enabled\":false}",
            "DELETE /users/{user}",
            "PUT /users/{user}/reset-password {\"type\":\"password\",\"value\":\"Intruder-12345\"}",
            "GET /users/{user}/sessions",
            "POST /users/{user}/logout",
            "GET /users/{user}/credentials",
            "GET /users/{user}/role-mappings",
            "GET /users/{user}/role-mappings/realm",
            "POST /users/{user}/role-mappings/realm []",
            "DELETE /users/{user}/role-mappings/realm []",
            "PUT /users/{user}/execute-actions-email [\"UPDATE_PASSWORD\"]",
            "POST /users/{user}/impersonation",
            "GET /roles",
            "POST /roles {\"name\":\"intruder\"}",
            "GET /roles/supervisor",
            "GET /roles/supervisor/users",
            "DELETE /roles/supervisor",
            "GET /groups",
            "POST /groups {\"name\":\"intruder\"}",
            "GET /clients",
            "POST /clients {\"clientId\":\"intruder\"}",
            "GET /client-scopes",
            "GET /events",
            "DELETE /events",
            "GET /events/config",
            "GET /admin-events",
            "GET /authentication/flows",
            "GET /authentication/required-actions",
            "GET /identity-provider/instances",
            "GET /components",
            "GET /keys",
            "GET /attack-detection/brute-force/users/{user}",
            "DELETE /attack-detection/brute-force/users",
            "GET /client-session-stats",
            "POST /logout-all",
            "POST /push-revocation",
            "POST /partial-export");

    private final ClientRegistrationRepository registrations;
    private final JwtDecoderFactory<ClientRegistration> idTokens;

    @Autowired
    RealmBoundariesBrowserTest(
            ClientRegistrationRepository registrations, JwtDecoderFactory<ClientRegistration> idTokens) {
        this.registrations = registrations;
        this.idTokens = idTokens;
    }

    @Test
    void anAdministratorIsRefusedInEveryOtherRealm() {
        AccessToken us = AccessToken.of(realms, visitor(ENGLISH).page(), "us", "administrator");

        assertThat(us.call("GET", administration("us", "/users"), "")).isEqualTo(200);
        List<String> answered = new ArrayList<>();
        for (String realm : List.of("co", "independent")) {
            for (String call : CALLS) {
                String[] parts = call.split(" ", 3);
                String path = parts[1].replace("{user}", RealmsBeside.subject("co", "caseworker"));
                int status = us.call(parts[0], administration(realm, path), parts.length > 2 ? parts[2] : "");
                if (status != 403) {
                    answered.add(realm + ": " + call + " = " + status);
                }
            }
        }
        assertThat(answered).isEmpty();
    }

    @Test
    void aTokenOfOneRealmIsNoTokenForAnother() {
        AccessToken us = AccessToken.of(realms, visitor(ENGLISH).page(), "us", "caseworker");

        assertThat(decoder("us").decode(us.id()).getClaimAsString("iss")).isEqualTo(realms.issuer("us"));
        for (String other : List.of("co", "independent")) {
            assertThatThrownBy(() -> decoder(other).decode(us.id())).isInstanceOf(JwtException.class);
        }
    }

    private JwtDecoder decoder(String party) {
        return idTokens.createDecoder(Objects.requireNonNull(registrations.findByRegistrationId(party)));
    }

    @Test
    void aPasswordWithoutTheSignInPageOpensNothing() {
        for (String client : List.of("puente-portal", "admin-cli")) {
            int status = AccessToken.post(
                            URI.create(realms.issuer("us") + "/protocol/openid-connect/token"),
                            Map.of(
                                    "grant_type",
                                    "password",
                                    "client_id",
                                    client,
                                    "client_secret",
                                    realms.secret("us"),
                                    "username",
                                    "administrator",
                                    "password",
                                    RealmsBeside.PASSWORD))
                    .statusCode();

            assertThat(status).as(client).isBetween(400, 401);
        }
    }

    private URI administration(String party, String path) {
        return URI.create(realms.issuer(party).replace("/realms/", "/admin/realms/") + path);
    }
}
