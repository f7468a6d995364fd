package org.puente.complaints;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.puente.access.Role.TRANSFER_COORDINATOR;
import static org.puente.testing.TestActors.US;

import org.junit.jupiter.api.Test;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;

class ComplaintsBrowserTest extends PortalInBrowser {

    @Test
    void aSideSeesNumbersAndClocksOfTheDemosComplaints() {
        Visitor visitor = visitor(ENGLISH, user(US, TRANSFER_COORDINATOR)).open(ComplaintAddress.SIDES);
        assertThat(visitor.page().locator(".rule-table tbody tr").first()).isVisible();
        visitor.photograph("complaints");
    }
}
