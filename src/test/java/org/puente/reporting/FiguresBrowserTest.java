package org.puente.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.puente.access.Role.SUPERVISOR;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import org.junit.jupiter.api.Test;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;

class FiguresBrowserTest extends PortalInBrowser {

    @Test
    void aSupervisorReadsTheFiguresAsBarsThatAreATable() {
        Visitor visitor = visitor(ENGLISH, user(US, SUPERVISOR)).open("figures");
        assertThat(visitor.page().locator(".figurecard").first().locator("tbody tr"))
                .hasCount(FigureDesk.QUARTERS);
        visitor.photograph("figures");
        visitor(SPANISH, user(CO, SUPERVISOR)).open("figures").photograph("figures");
    }
}
