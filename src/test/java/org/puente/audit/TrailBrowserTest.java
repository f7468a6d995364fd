package org.puente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;

class TrailBrowserTest extends PortalInBrowser {

    @Test
    void anAuditorFindsTheirOwnSignInAndOpensItsLine() {
        Visitor auditor = visitor(ENGLISH, user(US, Role.AUDITOR)).open("trail?what=sign-in.succeeded");
        auditor.page().locator(".trail-cell").first().click();
        auditor.settle().photograph("trail");

        assertThat(auditor.page().url()).contains("line=");
        assertThat(auditor.page().locator(".trail-payload").innerText()).isEqualTo("{}");
    }

    @Test
    void anAuditorWhoReadsOnlySpanishFindsNothingWithoutBeingLost() {
        visitor(SPANISH, user(CO, Role.AUDITOR))
                .open("trail?case=USCO-1999-00001")
                .photograph("trail-empty");
    }
}
