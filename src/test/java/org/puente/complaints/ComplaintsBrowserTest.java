package org.puente.complaints;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.puente.access.Role.TRANSFER_COORDINATOR;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.puente.portal.Texts;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;

class ComplaintsBrowserTest extends PortalInBrowser {

    @Test
    void aSideSeesNumbersAndClocksOfTheDemosComplaints() {
        Visitor visitor = visitor(ENGLISH, user(US, TRANSFER_COORDINATOR)).open(ComplaintAddress.SIDES);
        assertThat(visitor.page().locator(".rule-table tbody tr").first()).isVisible();
        visitor.photograph("complaints");
    }

    @Test
    void whoTakesAComplaintDownSavesTheReceiptForThePersonAtOnce() throws IOException {
        Visitor visitor = visitor(SPANISH, user(CO, TRANSFER_COORDINATOR)).open(ComplaintAddress.SIDES);
        visitor.type("complaints.words", "No me dieron agua.").type("complaints.language", "es");
        visitor.press("complaints.enter");
        Download paper = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .getByText(Texts.text(Locale.of("es"), "complaints.receipt.link"))
                        .click());
        assertEquals("complaint-receipt-es.pdf", paper.suggestedFilename());
        byte[] pdf = Files.readAllBytes(paper.path());
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        visitor.photograph("complaint-receipt");
    }
}
