package org.puente;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.puente.access.Role.*;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.access.Actor;
import org.puente.cases.CaseState;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.documents.FileKind;
import org.puente.journeys.JourneyWalk;
import org.puente.people.Mrz;
import org.puente.people.PersonName;
import org.puente.people.Sex;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The whole way of one case by clicking: users of both sides, in both languages, with real print files. */
class CaseWalkBrowserTest extends PortalInBrowser {

    private static final String GIVEN = "Ximena Lucía";
    private static final String FIRST = "Caminera";
    private static final String SECOND = "Delpuente";
    private static final LocalDate BORN = LocalDate.of(1991, 3, 8);
    private static final LocalDate TODAY = LocalDate.now();
    private static final Path PRINTS = Path.of("src/test/resources/prints");

    @Autowired
    private ApplicationContext portal;

    @TempDir
    private Path folder;

    private String address = "";

    @Test
    void fourteenUsersOfBothSidesTakeOneCaseFromDraftToClosed() {
        caseworkerDraftsTheCase(as(ENGLISH, user(US, CASEWORKER)));
        protectionOfficerClears(as(SPANISH, user(US, PROTECTION_OFFICER)));
        supervisorSubmits(as(ENGLISH, user(US, SUPERVISOR)));
        caseworkerAcknowledges(as(SPANISH, user(CO, CASEWORKER)));
        healthProfessionalAnswersACheck(as(ENGLISH, user(US, HEALTH_PROFESSIONAL)));
        new BlindExaminer(as(SPANISH, users(CO, EXAMINER).get(0))).compare();
        new BlindExaminer(as(ENGLISH, users(CO, EXAMINER).get(1))).compare();
        firstIdentityOfficerNamesTheEvidence(
                as(SPANISH, users(CO, IDENTITY_OFFICER).get(0)));
        secondIdentityOfficerConfirms(as(ENGLISH, users(CO, IDENTITY_OFFICER).get(1)));
        consularOfficerRecordsTheDocumentAndSigns(as(SPANISH, user(CO, CONSULAR_OFFICER)));
        supervisorSignsSecond(as(ENGLISH, user(CO, SUPERVISOR)));

        assertState(as(SPANISH, user(US, CASEWORKER)).open(address), CaseState.RETURN_APPROVED);
        travel();
    }

    private void travel() {
        CaseId person = CaseId.of(address.replaceFirst("cases/", ""));
        JourneyByClicking journey = new JourneyByClicking(new JourneyWalk(portal), person, FIRST);
        Visitor sending = as(ENGLISH, user(US, TRANSFER_COORDINATOR));
        Visitor receiving = as(SPANISH, user(CO, TRANSFER_COORDINATOR));
        Visitor supervisor = as(SPANISH, user(US, SUPERVISOR));
        journey.travel(sending, receiving, supervisor, as(ENGLISH, user(CO, CONSULAR_OFFICER)), TODAY.plusDays(5));
        assertState(receiving.open(address), CaseState.HANDED_OVER);
        sign(supervisor.open(address), "cases.next.sign_first");
        Visitor last = as(ENGLISH, user(CO, SUPERVISOR)).open(address);
        sign(last, "cases.next.sign_second");
        assertState(last, CaseState.CLOSED);
        last.photograph("case-closed");
    }

    private Visitor as(Locale language, Actor user) {
        return visitor(language, user);
    }

    private void caseworkerDraftsTheCase(Visitor caseworker) {
        caseworker.photograph("my-work");
        caseworker
                .open("cases/new")
                .type("cases.SheetField.GIVEN_NAMES", GIVEN)
                .type("cases.SheetField.FIRST_SURNAME", FIRST)
                .type("cases.SheetField.SECOND_SURNAME", SECOND)
                .press("people.new.search");
        caseworker.photograph("new-case-search");
        caseworker
                .press("people.found.record")
                .day("cases.SheetField.BIRTH_DATE", BORN)
                .choose("cases.SheetField.SEX", Sex.F)
                .pick("cases.SheetField.NATIONALITY", "Colombia")
                .type("cases.SheetField.PLACE_OF_BIRTH", "Pasto")
                .pick("cases.SheetField.LANGUAGES", "Spanish")
                .type("cases.SheetField.CEDULA", "1085274163");
        caseworker.photograph("new-case-form");
        caseworker.press("people.new.open");
        caseworker.page().waitForURL(url -> url.matches(".*/cases/[0-9a-f-]{36}.*"));
        address = caseworker.page().url().replaceFirst(".*/(cases/[0-9a-f-]{36}).*", "$1");
        assertState(caseworker, CaseState.DRAFT);
        recordOrder(caseworker);
        addFiles(caseworker);
        enrolPrints(caseworker, "El Paso", "biometrics-intake");
    }

    private void recordOrder(Visitor caseworker) {
        caseworker
                .press("cases.gate.record_order")
                .type("cases.gate.order", "A-2026-0417")
                .day("cases.gate.issued", TODAY.minusDays(60))
                .day("cases.gate.final_since", TODAY.minusDays(30))
                .press("cases.keep");
        caseworker.photograph("case-draft");
    }

    private void addFiles(Visitor caseworker) {
        WalkPapers papers = new WalkPapers(folder);
        new FilesTab(caseworker.open(address + "/documents"))
                .add(FileKind.REMOVAL_ORDER, false, papers.order())
                .add(FileKind.PHOTO, true, papers.portrait())
                .view(WalkPapers.PORTRAIT, "file-viewer");
        caseworker.photograph("files");
    }

    /** A ten-print card of NIST's public test data; of its slaps and thumbs the thumbs can be enrolled. */
    private void enrolPrints(Visitor caseworker, String place, String photograph) {
        caseworker.open(address + "/biometrics");
        Page page = caseworker.page();
        Locator add = button(caseworker, "biometrics.add");
        if (add.count() > 0) {
            add.click();
        }
        caseworker.upload(button(caseworker, "biometrics.intake.choose"), PRINTS.resolve("type4-slaps.an2k"));
        Locator slaps = page.locator(".tray-row")
                .filter(new Locator.FilterOptions().setHasText(caseworker.words("biometrics.slap.several")));
        assertThat(slaps).hasCount(2);
        caseworker.type("biometrics.place", place).photograph(photograph);
        while (slaps.count() > 0) {
            slaps.first().getByRole(AriaRole.BUTTON).last().click();
            caseworker.settle();
        }
        caseworker.press("biometrics.intake.confirm", 2);
        assertThat(button(caseworker, "biometrics.add")).isVisible();
        caseworker.photograph(photograph + "-done");
    }

    private static Locator button(Visitor visitor, String key) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(visitor.words(key)));
    }

    private void protectionOfficerClears(Visitor officer) {
        officer.open(address).press("cases.gate.give");
        officer.photograph("case-cleared");
    }

    private void supervisorSubmits(Visitor supervisor) {
        take(supervisor.open(address), Step.SUBMIT);
        assertState(supervisor, CaseState.SUBMITTED);
        supervisor.photograph("case-submitted");
    }

    private void caseworkerAcknowledges(Visitor caseworker) {
        caseworker.open("cases").photograph("cases");
        new FilesTab(caseworker.open(address + "/documents")).view("photo-1.jpg", "file-disclosed");
        caseworker.open(address + "/biometrics").photograph("biometrics-disclosed");
        caseworker.open(address + "/treatment").photograph("treatment");
        take(caseworker.open(address), Step.ACKNOWLEDGE);
        assertState(caseworker, CaseState.IN_VERIFICATION);
        caseworker.photograph("case-in-verification");
        askForAComparison(caseworker);
    }

    /** The prints that came with the case, and those that Colombia's own register holds. */
    private void askForAComparison(Visitor caseworker) {
        enrolPrints(caseworker, "Pasto", "biometrics-register");
        caseworker.press("biometrics.verification.start");
        assertThat(caseworker
                        .page()
                        .locator(".verifications")
                        .getByText(caseworker.words("biometrics.verification.progress", 0, 2)))
                .isVisible();
        caseworker.photograph("biometrics-asked");
    }

    private void healthProfessionalAnswersACheck(Visitor health) {
        Locator check = check(health.open(address + "/treatment"));
        check.locator(".pass").click();
        check.locator("textarea").first().fill("Fit to travel, licence 4471");
        check.locator(".keep").click();
        assertPassed(health);
        check.evaluate("card => card.scrollIntoView()");
        health.photograph("treatment-answered");
    }

    private static Locator check(Visitor visitor) {
        return visitor.page().locator("check-list [id$=':PRE-08'].card");
    }

    private static void assertPassed(Visitor visitor) {
        assertThat(check(visitor).locator(".standing").getByText(visitor.words("treatment.Standing.GREEN")))
                .isVisible();
    }

    private void firstIdentityOfficerNamesTheEvidence(Visitor officer) {
        officer.open(address + "/biometrics");
        assertThat(officer.page()
                        .locator(".verifications")
                        .getByText(officer.words("biometrics.ComparisonOutcome.SAME_PERSON")))
                .isVisible();
        officer.photograph("biometrics-concluded");
        officer.open(address + "/approval")
                .tick("approvals.Evidence.CIVIL_REGISTRY")
                .tick("approvals.Evidence.FINGERPRINT_CONCLUSION")
                .type("approvals.reference", "Serial 20417733, folio 118")
                .photograph("nationality");
        officer.press("approvals.prepare.save").tick("approvals.nationality.looked");
        sign(officer, "cases.next.sign_first");
    }

    private void secondIdentityOfficerConfirms(Visitor officer) {
        officer.open(address + "/approval").tick("approvals.nationality.looked");
        officer.photograph("nationality-second");
        sign(officer, "cases.next.sign_second");
        assertState(officer.open(address), CaseState.NATIONALITY_CONFIRMED);
    }

    private void consularOfficerRecordsTheDocumentAndSigns(Visitor officer) {
        assertPassed(officer.open(address + "/treatment"));
        check(officer).evaluate("card => card.scrollIntoView()");
        officer.photograph("treatment-passed");
        officer.open(approval()).press("approvals.document.record").type("approvals.document.zone", zone());
        assertThat(officer.page()
                        .getByLabel(
                                officer.words("approvals.document.number"),
                                new Page.GetByLabelOptions().setExact(true)))
                .hasValue("AT204177");
        officer.day("approvals.document.issued", TODAY.minusDays(1)).photograph("travel-document");
        officer.press("approvals.save");
        officer.photograph("approval");
        officer.press("approvals.sign_first");
    }

    private void supervisorSignsSecond(Visitor supervisor) {
        supervisor.open(approval()).photograph("approval-second");
        supervisor.press("approvals.sign_second");
        assertState(supervisor.open(address), CaseState.RETURN_APPROVED);
        supervisor.photograph("case-approved");
    }

    /** The primary button of the case page, and the same in its dialog. */
    private void take(Visitor visitor, Step step) {
        visitor.press("cases.Step." + step).press("cases.Step." + step);
    }

    private void sign(Visitor visitor, String which) {
        visitor.press(which).press(which);
    }

    private void assertState(Visitor visitor, CaseState state) {
        assertThat(visitor.page()
                        .getByText(visitor.words("cases.CaseState." + state))
                        .first())
                .isVisible();
    }

    private String approval() {
        return address.replaceFirst("cases", "approvals");
    }

    private static String zone() {
        return String.join(
                "\n",
                Mrz.passport(
                                "PE",
                                CO,
                                PersonName.of(GIVEN, FIRST, SECOND),
                                "AT204177",
                                CO,
                                BORN,
                                Sex.F,
                                TODAY.plusDays(180),
                                "")
                        .lines());
    }
}
