package org.puente.biometrics.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.puente.access.Role.CASEWORKER;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.biometrics.SamplePrintFiles;
import org.puente.countries.CaseId;
import org.puente.people.PersonName;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Files go in by the page of a case and by a ZIP, a slap is cut apart by keyboard, and a set leaves again. */
class PrintFilesBrowserTest extends PortalInBrowser {

    private static final String PURPOSE = "biometrics.PrintExportPurpose.FOR_AN_EXPERT";

    @Autowired
    private ApplicationContext portal;

    @Test
    void aSlapIsCutApartByKeyboardAndTheSetLeavesForAPurpose() {
        Actor officer = user(US, CASEWORKER);
        CaseId id = new CaseWalk(portal).ready(PersonName.of("Casimiro", "Cuatrodedos", "Munaton"));
        Visitor writer = visitor(SPANISH, officer).open("cases/" + id + "/biometrics");
        Page page = writer.page();
        file(page, ".drop-anywhere", "type4-slaps.an2k");
        file(page, ".drop-anywhere", "face01.iso2005");
        assertThat(page.locator(".tray-row")).hasCount(5);

        page.locator(".tray-row")
                .nth(1)
                .getByText(writer.words("biometrics.slap.open"))
                .click();
        Locator rectangles = page.locator("slap-editor .rectangle");
        assertThat(rectangles).hasCount(4);
        writer.settle().photograph("slap-editor");
        rectangles.first().focus();
        String before = rectangles.first().getAttribute("aria-label");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press(".");
        assertThat(rectangles.first()).not().hasAttribute("aria-label", before);
        page.keyboard().press("Delete");
        assertThat(rectangles).hasCount(3);
        page.locator("slap-editor .add").press("Enter");
        assertThat(rectangles).hasCount(4);
        writer.press("cases.cancel");
        page.locator(".tray-row")
                .nth(1)
                .getByText(writer.words("biometrics.slap.open"))
                .click();
        assertThat(rectangles).hasCount(4);
        writer.press("biometrics.slap.take");
        assertThat(page.locator(".tray-row")).hasCount(9);
        writer.type("biometrics.place", "Bogotá");
        writer.settle().photograph("intake-ready");
        String elsewhere = takenElsewhere(writer);

        writer.press("biometrics.intake.confirm", 6);
        page.locator(".print-set .finger[aria-label^='%s']".formatted(elsewhere))
                .click();
        Locator viewer = page.locator("vaadin-dialog.print-viewer");
        assertThat(viewer).containsText("Cúcuta");
        assertThat(viewer).not().containsText("Bogotá");
        writer.settle().photograph("print-viewer");
        writer.press("biometrics.close");
        assertThat(page.locator(".print-set")).containsText("Bogotá");
        writer.press("biometrics.export").settle().photograph("print-export");
        page.getByText(writer.words(PURPOSE)).click();
        writer.press("biometrics.export.go");
        assertThat(page.locator("a[href^='print-exports/']")).isVisible();
    }

    /** One print of the set was taken at another place; gives its finger. */
    private static String takenElsewhere(Visitor writer) {
        Locator row = writer.page()
                .locator(".tray-row", new Page.LocatorOptions().setHasText(writer.words("biometrics.record", "4.2")));
        Locator taken = row.locator(".taken-otherwise");
        assertThat(taken).containsText(writer.words("biometrics.taking"));
        taken.locator("vaadin-details-summary").press("Enter");
        taken.getByLabel(writer.words("biometrics.place")).fill("Cúcuta");
        taken.getByLabel(writer.words("biometrics.place")).press("Tab");
        assertThat(taken.locator("vaadin-details-summary"))
                .containsText(writer.words("biometrics.taking.own", "Cúcuta"));
        taken.evaluate("fields => fields.scrollIntoView({ block: 'center' })");
        writer.settle().photograph("intake-taken");
        return row.locator("vaadin-select-value-button").first().innerText();
    }

    @Test
    void aZipIsTakenInWithALineForEveryFile() throws IOException {
        Actor officer = user(US, CASEWORKER);
        Visitor writer = visitor(ENGLISH, officer).open("print-imports");
        Page page = writer.page();
        writer.day("biometrics.taken_on", LocalDate.of(2026, 3, 1)).type("biometrics.place", "Alexandria");
        page.waitForFileChooser(() ->
                        page.locator(".drop-anywhere vaadin-upload-button").click())
                .setFiles(new FilePayload("prints.zip", "application/zip", zip()));
        assertThat(page.getByText(writer.words("biometrics.import.taken", "prints.zip")))
                .isVisible();
        writer.press("biometrics.import.start");
        page.waitForURL("**/print-imports/*");
        assertThat(page.getByText(writer.words("biometrics.import.no_case", "USCO-97-0001")))
                .isVisible();
        writer.settle().photograph("print-import");
    }

    private static void file(Page page, String zone, String name) {
        page.waitForFileChooser(
                        () -> page.locator(zone + " vaadin-upload-button").click())
                .setFiles(new FilePayload(
                        name, "application/octet-stream", SamplePrintFiles.all().get(name)));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("USCO-97-0001/card.an2k"));
            out.write(java.util.Objects.requireNonNull(SamplePrintFiles.all().get("type3.an2k")));
        }
        return bytes.toByteArray();
    }
}
