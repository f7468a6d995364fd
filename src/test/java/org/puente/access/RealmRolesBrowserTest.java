package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.puente.keycloak.PortalWithRealms;

class RealmRolesBrowserTest extends PortalWithRealms {

    @Test
    void theRealmsOfTheRepositoryHaveTheirRoles() {
        for (String party : new String[] {"us", "co", "independent"}) {
            assertThat(said(party, realms.issuer(party), realms.secret(party))).isEmpty();
        }
    }

    @Test
    void aRealmWithoutThePartysRolesIsRefused() {
        assertThat(said("co", realms.issuer("independent"), realms.secret("independent")))
                .hasValue("The realm " + realms.issuer("independent") + " lacks the roles administrator, auditor,"
                        + " case-system, caseworker, consular-officer, examiner, health-professional,"
                        + " identity-officer, manifest-system, privacy-officer, protection-officer, supervisor, transfer-coordinator:"
                        + " make it from docker/keycloak/puente-co.json.");
    }

    @Test
    void aRealmThatDoesNotKnowTheSecretIsRefused() {
        assertThat(said("us", realms.issuer("us"), realms.secret("co")).orElse(""))
                .startsWith("The realm " + realms.issuer("us") + " does not let the portal look at its roles");
    }

    @Test
    void aRealmThatDoesNotAnswerIsRefused() {
        assertThat(said("us", "http://127.0.0.1:1/realms/puente-us", "anything"))
                .hasValue("The realm http://127.0.0.1:1/realms/puente-us does not answer:"
                        + " start Keycloak, or correct puente.realms.us.issuer.");
    }

    private static Optional<String> said(String party, String issuer, String secret) {
        return new RealmRoles(
                        new SignInSettings(null, Map.of(party, new SignInSettings.Realm(URI.create(issuer), secret))))
                .objection();
    }
}
