package org.puente.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.puente.access.Role.SUPERVISOR;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

class FiguresBrowserTest extends PortalInBrowser {

    @Autowired
    private PublicationDesk desk;

    @Test
    void aSupervisorReadsTheFiguresAsBarsThatAreATable() {
        Actors.as(
                user(CO, SUPERVISOR),
                () -> desk.waiting(ZoneOffset.UTC).forEach(quarter -> desk.publish(quarter, ZoneOffset.UTC)));
        Visitor visitor = visitor(ENGLISH, user(US, SUPERVISOR)).open("figures");
        assertThat(visitor.page().locator(".figurecard thead").first()).containsText("CO");
        assertThat(visitor.page().locator(".figurecard").first().locator("tbody tr"))
                .hasCount(FigureDesk.QUARTERS);
        visitor.photograph("figures");
        visitor(SPANISH, user(CO, SUPERVISOR)).open("figures").photograph("figures");
    }
}
