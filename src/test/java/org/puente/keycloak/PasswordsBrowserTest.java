package org.puente.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** Which passwords a realm takes (OWASP ASVS 5.0, 6.1.2, 6.2.1, 6.2.4 and 6.2.11). */
class PasswordsBrowserTest extends PortalWithRealms {

    @Test
    void aPasswordIsLongAndNoneThatAnybodyWouldTry() {
        AccessToken administrator = AccessToken.of(realms, visitor(ENGLISH).page(), "us", "administrator-3");

        assertThat(answer(administrator, "eleven-char")).as("short").isEqualTo(400);
        assertThat(answer(administrator, "qwerty123456")).as("common").isEqualTo(400);
        assertThat(answer(administrator, "QWERTY123456"))
                .as("common, in any case")
                .isEqualTo(400);
        assertThat(answer(administrator, "my-PUENTE-is-long"))
                .as("the portal's name")
                .isEqualTo(400);
        assertThat(answer(administrator, "four-plain-words-here")).as("another").isEqualTo(204);
    }

    private int answer(AccessToken administrator, String password) {
        return administrator.call(
                "PUT",
                URI.create(realms.issuer("us").replace("/realms/", "/admin/realms/") + "/users/"
                        + RealmsBeside.subject("us", "protection-officer") + "/reset-password"),
                "{\"type\":\"password\",\"temporary\":false,\"value\":\"" + password + "\"}");
    }
}
