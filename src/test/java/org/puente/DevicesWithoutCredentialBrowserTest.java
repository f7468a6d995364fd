package org.puente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class DevicesWithoutCredentialBrowserTest extends PortalInBrowser {

    @Autowired
    private ApplicationContext portal;

    /** A session is no credential of a device: neither it nor nobody's is enough, so no page's token is needed. */
    @Test
    void whatDevicesSendIsRefusedWithoutTheirCredential() {
        Visitor officer = visitor(ENGLISH, user(US, Role.TRANSFER_COORDINATOR)).open("");
        String root = officer.page().url();
        Visitor stranger = visitor(ENGLISH).open("sign-in");

        assertThat(new Addresses(portal).acts()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(act -> {
            String[] parts = act.split(" ");
            String address =
                    root + parts[1].replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            for (Visitor visitor : List.of(officer, stranger)) {
                for (String header : List.of("", "Bearer US." + "A".repeat(43), "Basic dTpw")) {
                    APIResponse answer = visitor.page()
                            .request()
                            .fetch(
                                    address,
                                    RequestOptions.create()
                                            .setMethod(parts[0])
                                            .setHeader("Authorization", header)
                                            .setHeader("Content-Type", "application/json")
                                            .setData("{}"));
                    assertThat(answer.status()).as(act).isEqualTo(401);
                    assertThat(answer.headers()).doesNotContainKey("set-cookie");
                }
            }
        });
    }
}
