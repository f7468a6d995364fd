package org.puente.journeys.papers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.access.Role.CASEWORKER;
import static org.puente.access.Role.TRANSFER_COORDINATOR;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.puente.portal.Texts;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;

class PapersBrowserTest extends PortalInBrowser {

    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;
    private static final int DESKTOP_WIDTH = 1440;
    private static final int WHOLE_PAGE = 2200;

    @Test
    void aManifestIsSignedAndTakenOutForAPurpose() throws IOException {
        Visitor coordinator = visitor(ENGLISH, user(US, TRANSFER_COORDINATOR)).open("journeys");
        open(coordinator, "boarding");
        coordinator.press("journeys.freeze");
        Locator version = coordinator.page().locator(".papers .results li").first();
        assertThat(version).containsText(user(US, TRANSFER_COORDINATOR).name());
        coordinator.fits("papers-phone", PHONE_WIDTH, WHOLE_PAGE).fits("papers", DESKTOP_WIDTH, WHOLE_PAGE);

        version.getByRole(AriaRole.BUTTON).click();
        coordinator.settle();
        coordinator.press("journeys.export.go");
        assertThat(coordinator
                        .page()
                        .getByText(coordinator.words("journeys.refused.purpose"))
                        .last())
                .isVisible();
        coordinator.photograph("papers-export");
        Download file = takeOut(coordinator, ExportPurpose.AT_THE_DOOR);

        assertThat(file.suggestedFilename()).matches("manifest-J-\\d\\d-USCO-\\d{4}-\\d+\\.pdf");
        assertThat(Files.readString(file.path(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void aTableAndAPersonsReceiptAreSavedInTheReadersLanguage() throws IOException {
        Visitor coordinator = visitor(SPANISH, user(CO, TRANSFER_COORDINATOR)).open("journeys");
        open(coordinator, "");
        assertThat(coordinator.page().locator(".papers")).containsText(coordinator.words("journeys.versions.none"));
        coordinator.press("journeys.export");
        coordinator.tick(Texts.key(PaperFormat.CSV));
        coordinator.fits("papers-export", PHONE_WIDTH, PHONE_HEIGHT);
        Download table = takeOut(coordinator, ExportPurpose.FOR_THE_RECEPTION);
        assertThat(table.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(table.path())).contains("Asiento", "Para la recepción a la llegada");
        coordinator.press("portal.close");

        open(coordinator.open("journeys"), "handover");
        coordinator.fits("papers-handover", PHONE_WIDTH, WHOLE_PAGE);
        Download receipt = coordinator
                .page()
                .waitForDownload(() -> link(coordinator, "journeys.receipt").click());
        assertThat(receipt.suggestedFilename()).matches("receipt-J-\\d\\d-USCO-\\d{4}\\.pdf");
        assertThat(InventedPapers.pages(Files.readAllBytes(receipt.path())).getFirst())
                .contains(coordinator.words("journeys.receipt.complain"));
    }

    @Test
    void aCaseworkerPrintsReceiptsAndTakesOutNoManifest() {
        Visitor caseworker = visitor(ENGLISH, user(US, CASEWORKER)).open("journeys");
        open(caseworker, "");

        assertThat(caseworker.page().locator(".papers button")).hasCount(0);
        Download all = caseworker
                .page()
                .waitForDownload(() -> link(caseworker, "journeys.receipts").click());
        assertThat(all.suggestedFilename()).startsWith("receipts-J-");
    }

    private static Download takeOut(Visitor visitor, ExportPurpose purpose) {
        visitor.tick(Texts.key(purpose));
        visitor.press("journeys.export.go");
        return visitor.page()
                .waitForDownload(() -> visitor.page()
                        .getByRole(AriaRole.DIALOG)
                        .getByRole(AriaRole.LINK)
                        .click());
    }

    private static Locator link(Visitor visitor, String key) {
        return visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(visitor.words(key)).setExact(true))
                .first();
    }

    private static void open(Visitor visitor, String part) {
        visitor.page().locator("a.journeyrow").first().click();
        visitor.page().waitForURL(url -> url.matches(".*/journeys/[0-9a-f-]{36}.*"));
        visitor.settle();
        visitor.open(visitor.page().url().replaceFirst(".*/journeys/", "journeys/") + "/" + part);
        assertThat(visitor.page().locator(".strip")).isVisible();
    }
}
