package org.puente.treatment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.field.HandedInDesk;
import org.puente.field.HandedInPhoto;
import org.puente.field.TakeAlong;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.puente.testing.WholeDatabase;
import org.puente.treatment.Answer;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.PictureDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class TreatmentBrowserTest extends PortalInBrowser {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase rows;

    @TempDir
    private Path folder;

    @Test
    void aHealthProfessionalAnswersWithAThumbAndTheConsulateReadsTheResultInSpanish() {
        CaseId id = new CaseWalk(portal).submitted();
        Visitor health = visitor(ENGLISH, user(US, Role.HEALTH_PROFESSIONAL)).open(tab(id));
        answer(health, "PRE-11", "Fail", "A sedative was on the list");
        answer(health, "PRE-08", "Pass", "Fit, licence 4471");
        card(health, "PRE-12").locator(".fail").click();
        health.settle();
        assertThat(card(health, "PRE-08").locator(".pass").boundingBox().height).isGreaterThanOrEqualTo(56);
        card(health, "PRE-11").evaluate("card => card.scrollIntoView()");
        health.photograph("treatment-sending");

        Visitor consulate = visitor(SPANISH, user(CO, Role.CONSULAR_OFFICER)).open(tab(id));
        assertThat(card(consulate, "PRE-11").textContent()).contains("Sin respuesta");
        consulate.photograph("treatment-receiving");
    }

    @Test
    void aSupervisorReadsAnIncidentBesideTheList() {
        CaseId id = new CaseWalk(portal).submitted();
        Visitor health = visitor(ENGLISH, user(US, Role.HEALTH_PROFESSIONAL)).open(tab(id));
        answer(health, "PRE-11", "Fail", "A sedative was on the list");

        Visitor supervisor = visitor(ENGLISH, user(US, Role.SUPERVISOR)).open("incidents");
        // The oldest stand first, and other tests may have left more than fit.
        supervisor.page().locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(grid.size - 1)");
        supervisor.settle();
        supervisor
                .page()
                .getByText("PRE-11", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        supervisor.page().getByText("What was found and done").first().waitFor();
        supervisor.page().waitForURL(Pattern.compile(".*/incidents\\?id=.*"));
        supervisor.photograph("incidents");
    }

    @Test
    void aCheckIsAnsweredInThePortalWithPhotoOwnWordsInterpreterSignatureAndTheTimeThatItWas() throws IOException {
        CaseId id = new CaseWalk(portal).submitted();
        Visitor health = visitor(ENGLISH, user(US, Role.HEALTH_PROFESSIONAL)).open(tab(id));
        Locator card = card(health, "PRE-08");
        card.locator(".pass").click();
        card.getByLabel("What shows it").fill("Fit, licence 4471");
        card.locator("input[type=file]").setInputFiles(camera());
        card.locator(".form figure img").waitFor();
        card.getByLabel("In the person’s own words").fill("Me siento bien");
        card.getByLabel("Language of these words").selectOption("es");
        card.getByLabel("Interpreter").fill("Rosa Traductora");
        sign(card);
        card.getByText("It was another time").click();
        LocalDateTime was = LocalDateTime.now().minusHours(3).truncatedTo(ChronoUnit.MINUTES);
        card.locator("input[type=datetime-local]").fill(was.toString());
        card.locator("input[type=datetime-local]").press("Tab");
        health.settle();
        pictures(health, card, "treatment-answering-en");
        health.photograph("treatment-answering");
        health.open(tab(id));
        card.locator(".form figure img").nth(1).waitFor();
        assertThat(card.getByLabel("In the person’s own words").inputValue()).isEqualTo("Me siento bien");

        card.locator(".keep").click();
        card.locator(".kept").waitFor();
        health.settle();

        assertThat(card.locator(".form").count()).isZero();
        assertThat(card.locator(".kept").textContent())
                .contains("Fit, licence 4471", "Me siento bien", "Spanish; interpreter: Rosa Traductora", "Checked");
        assertThat(card.locator(".kept img").count()).isEqualTo(2);
        pictures(health, card, "treatment-answered-en");
        health.photograph("treatment-answered-whole");
        Answer answer = Actors.as(
                        user(US, Role.HEALTH_PROFESSIONAL),
                        () -> portal.getBean(CheckDesk.class).list(id))
                .orElseThrow()
                .line("PRE-08")
                .orElseThrow()
                .answer()
                .orElseThrow();
        assertThat(answer.checkedAt())
                .isEqualTo(was.atZone(ZoneId.systemDefault()).toInstant());
        assertThat(answer.at()).isAfter(answer.checkedAt());
        assertThat(answer.remark().signature()).isNotNull();
        assertThat(keptPictures(id))
                .hasSize(2)
                .allSatisfy(kept -> assertThat(kept).doesNotContain("EXIF-PLACE"));
        assertThat(originals(id)).contains(HandedInPhoto.hash(Files.readAllBytes(camera())));
    }

    @Test
    void thePortalAndTheFieldApplicationDrawTheirChecksWithTheSameElement() {
        JourneyWalk walk = new JourneyWalk(portal);
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.underWay(flight, person);
        Actor coordinator = user(US, Role.TRANSFER_COORDINATOR);
        Visitor officer = visitor(ENGLISH, coordinator).open(tab(person));
        String inPortal = shape(card(officer, "TRN-02"));

        String code =
                Actors.as(coordinator, () -> portal.getBean(TakeAlong.class).code(flight, Locale.ENGLISH));
        officer.page().navigate(officer.page().url().replaceFirst("/cases/.*", "/field/#take=" + code));
        officer.page().locator("#pin").fill("lluvia7");
        officer.page().locator("#again").fill("lluvia7");
        officer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take along"))
                .click();
        officer.page().locator(".band").waitFor();
        officer.page().evaluate("place => location.hash = place", "#/person/" + person + "/IN_TRANSIT");

        assertThat(shape(card(officer, "TRN-02")))
                .isEqualTo(inPortal)
                .contains("CHECK-LIST", "choice pass", "choice fail");
        card(officer, "TRN-02").locator(".fail").click();
        pictures(officer, card(officer, "TRN-02"), "field-answering-en");
    }

    @Test
    void aCoordinatorAsksOneCheckOfEverybodyOnAJourney() {
        JourneyWalk walk = new JourneyWalk(portal);
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        Visitor officer = visitor(SPANISH, user(US, Role.TRANSFER_COORDINATOR)).open("journeys/" + flight + "/checks");
        officer.fits("journey-checks-tablet", 820, 1180).photograph("journey-checks");
        officer.page().locator("a[href$='check=PRE-06']").click();
        Locator card = card(officer, "PRE-06");
        card.locator(".fail").click();
        card.locator("textarea").first().fill("Nadie se lo dijo");
        officer.fits("journey-check-tablet", 820, 1180).photograph("journey-check");
        card.locator(".keep").click();
        card.locator(".kept").waitFor();
        officer.settle();

        assertThat(officer.page().locator("main").textContent()).contains("1 de 1 respondidas");
    }

    /** The card on a tablet and on a phone, light and dark. */
    private static void pictures(Visitor visitor, Locator card, String name) {
        for (int width : new int[] {820, 390}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                visitor.page().setViewportSize(width, 1180);
                visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                Path picture = Path.of("screenshots/" + name + "-" + width + "-" + scheme + ".png");
                card.screenshot(new Locator.ScreenshotOptions().setPath(picture));
            }
        }
    }

    /** The element that draws a card, and the classes of what it draws to be pressed. */
    private static String shape(Locator card) {
        card.locator(".pass").waitFor();
        return (String) card.evaluate("card => card.getRootNode().host.tagName + ' '"
                + " + [...card.querySelectorAll('.choices button')].map(each => each.className).join(', ')");
    }

    /** As a camera writes it: large, and with a place in its EXIF part. */
    private Path camera() throws IOException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB), "jpg", drawn);
        byte[] exif = "Exif\0\0EXIF-PLACE 4.7110 -74.0721, serial 99-4471".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(drawn.toByteArray(), 0, 2);
        file.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        file.write(exif);
        file.write(drawn.toByteArray(), 2, drawn.size() - 2);
        return Files.write(folder.resolve("camera.jpg"), file.toByteArray());
    }

    private static void sign(Locator card) {
        card.getByText("The person signs with a finger").click();
        Locator pad = card.locator("signature-pad canvas");
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        Mouse mouse = card.page().mouse();
        mouse.move(box.x + 30, box.y + box.height / 2);
        mouse.down();
        mouse.move(box.x + 140, box.y + 20);
        mouse.move(box.x + 220, box.y + box.height - 20);
        mouse.up();
        card.getByText("Keep the signature").click();
        card.getByAltText("Signature of the person").waitFor();
    }

    private List<String> keptPictures(CaseId id) {
        Actor officer = user(US, Role.HEALTH_PROFESSIONAL);
        return Actors.as(officer, () -> portal.getBean(PictureDesk.class).of(id)).values().stream()
                .flatMap(List::stream)
                .map(place -> Actors.as(
                        officer, () -> portal.getBean(HandedInDesk.class).photo(id, place.sha256())))
                .map(jpeg -> new String(jpeg.orElseThrow(), StandardCharsets.ISO_8859_1))
                .toList();
    }

    private List<String> originals(CaseId id) {
        return rows.sql("select original_sha256 from field_photo where case_id = ?")
                .param(id.uuid())
                .query(String.class)
                .list();
    }

    private static String tab(CaseId id) {
        return "cases/" + id + "/treatment";
    }

    private static Locator card(Visitor visitor, String check) {
        return visitor.page().locator("check-list [id$=':" + check + "'].card");
    }

    private static void answer(Visitor visitor, String check, String verdict, String evidence) {
        Locator card = card(visitor, check);
        card.locator(verdict.equals("Pass") ? ".pass" : ".fail").click();
        card.locator("textarea").first().fill(evidence);
        card.locator(".keep").click();
        card.locator(".kept").getByText(evidence).first().waitFor();
        visitor.settle();
    }
}
