package org.puente.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.access.StandingRights;
import org.puente.access.StandingRights.Answer;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class StandingRightsBrowserTest extends PortalWithRealms {

    @Autowired
    private StandingRights rights;

    @Test
    void keycloakSaysOfSomebodyWithoutAPageWhetherTheyMayStillAct() {
        Actor officer = actor("us", "protection-officer", Role.PROTECTION_OFFICER, Role.SUPERVISOR);
        Actor left = new Actor(officer.id(), officer.name(), officer.party(), Set.of(Role.PROTECTION_OFFICER));
        assertThat(rights.ask(officer)).isEqualTo(new Answer.Standing(left));
        assertThat(rights.ask(actor("independent", "monitor", Role.MONITOR))).isInstanceOf(Answer.Standing.class);
        assertThat(rights.ask(actor("us", "nobody-in-particular", Role.CASEWORKER)))
                .isInstanceOf(Answer.Gone.class);
        assertThat(rights.ask(actor("us", "who-never-was", Role.CASEWORKER))).isInstanceOf(Answer.Gone.class);
        assertThat(rights.ask(new Actor(officer.id(), officer.name(), Country.of("CO"), officer.roles())))
                .isInstanceOf(Answer.Gone.class);

        AccessToken administrator = AccessToken.of(realms, visitor(ENGLISH).page(), "us", "administrator-4");
        URI user = administration("us", "/users/" + RealmsBeside.subject("us", "protection-officer"));
        assertThat(administrator.call("PUT", user, "{\"enabled\":false}")).isEqualTo(204);
        try {
            assertThat(rights.ask(officer)).isEqualTo(new Answer.Gone());
        } finally {
            administrator.call("PUT", user, "{\"enabled\":true}");
        }
    }

    @Test
    void thePortalsOwnAccountLooksAndChangesNothing() {
        String user = "/users/" + RealmsBeside.subject("us", "caseworker");
        AccessToken itself = new AccessToken(
                new JsonMapper()
                        .readTree(AccessToken.post(
                                        URI.create(realms.issuer("us") + "/protocol/openid-connect/token"),
                                        Map.of(
                                                "grant_type",
                                                "client_credentials",
                                                "client_id",
                                                "puente-portal",
                                                "client_secret",
                                                realms.secret("us")))
                                .body())
                        .required("access_token")
                        .asString(),
                "");

        assertThat(itself.call("GET", administration("us", user), "")).isEqualTo(200);
        assertThat(itself.call("GET", administration("co", "/users"), "")).isEqualTo(403);
        assertThat(itself.call("PUT", administration("us", user), "{\"enabled\":false}"))
                .isEqualTo(403);
        assertThat(itself.call("POST", administration("us", "/users"), "{\"username\":\"intruder\"}"))
                .isEqualTo(403);
        assertThat(itself.call("POST", administration("us", user + "/logout"), ""))
                .isEqualTo(403);
        assertThat(itself.call("POST", administration("us", user + "/role-mappings/realm"), "[]"))
                .isEqualTo(403);
        assertThat(itself.call("GET", administration("us", "/events"), "")).isEqualTo(403);
    }

    private URI administration(String party, String path) {
        return URI.create(realms.issuer(party).replace("/realms/", "/admin/realms/") + path);
    }

    private static Actor actor(String party, String name, Role... roles) {
        @Nullable Country country = party.equals("independent") ? null : Country.of(party.toUpperCase(Locale.ROOT));
        return new Actor(new UserId(party + ":" + RealmsBeside.subject(party, name)), name, country, Set.of(roles));
    }
}
