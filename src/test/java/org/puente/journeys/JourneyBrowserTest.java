package org.puente.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.puente.access.Role.CASEWORKER;
import static org.puente.access.Role.TRANSFER_COORDINATOR;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.cases.Step;
import org.puente.portal.Texts;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintReason;

class JourneyBrowserTest extends PortalInBrowser {

    /** The demo's second and third journey; other tests plan more. */
    private static final String TODAY = "USCO-0002";

    private static final String AHEAD = "USCO-0003";
    private static final int TABLET_WIDTH = 1024;
    private static final int TABLET_HEIGHT = 768;

    @Test
    void aProposedTransferIsAcceptedByTheOtherSideInItsOwnLanguage() {
        Visitor coordinator = visitor(SPANISH, user(CO, TRANSFER_COORDINATOR)).open("journeys");
        coordinator.photograph("journeys");
        openJourney(coordinator, AHEAD);
        coordinator.photograph("journey-proposed");

        coordinator.page().locator("[data-step=ACCEPT_TRANSFER]").click();
        coordinator.settle();
        dialogButton(coordinator, Step.ACCEPT_TRANSFER).click();

        assertThat(coordinator.page().locator(".results .pill.ok")).hasCount(1);
        coordinator.photograph("journey-result");
        coordinator.press("portal.close");
        assertThat(coordinator.page().locator(".manifest"))
                .containsText(coordinator.words("cases.CaseState.TRANSFER_ACCEPTED"));
        openJourney(coordinator.open("journeys"), TODAY);
        String today = coordinator.page().url().replaceFirst(".*/journeys/", "journeys/");
        for (String part : List.of("boarding", "handover")) {
            coordinator.open(today + "/" + part).fits("journey-" + part + "-tablet", TABLET_WIDTH, TABLET_HEIGHT);
        }
    }

    @Test
    void atTheDoorAPersonStandsLargeAndSomebodySaysThatItIsThem() {
        Visitor coordinator = visitor(ENGLISH, user(US, TRANSFER_COORDINATOR)).open("journeys");
        openJourney(coordinator, TODAY);
        coordinator.photograph("journey-today");
        String journey = coordinator.page().url().replaceFirst(".*/journeys/", "journeys/");

        coordinator.open(journey + "/boarding").photograph("journey-boarding");
        coordinator.fits("journey-boarding-tablet", TABLET_WIDTH, TABLET_HEIGHT);
        coordinator.press("journeys.IdentityBasis.PHOTO");
        assertThat(coordinator.page().locator(".door .stp"))
                .containsText(coordinator.words("journeys.IdentityBasis.PHOTO"));
        assertThat(coordinator.page().locator(".door"))
                .containsText(coordinator.words(
                        "journeys.objection.identity_settled", Texts.text(ENGLISH, "journeys.IdentityBasis.PHOTO")));
        coordinator.press("journeys.door.not_travelling");
        coordinator.photograph("journey-not-travelling");
        coordinator.press("cases.cancel");

        coordinator.open(journey + "/handover").photograph("journey-handover");
        coordinator.fits("journey-handover-tablet", TABLET_WIDTH, TABLET_HEIGHT);
    }

    @Test
    void aPlanSaysBeforeItIsSavedWhatItBreaks() {
        Visitor coordinator = visitor(ENGLISH, user(US, TRANSFER_COORDINATOR)).open("journeys/new");
        coordinator.type("journeys.form.from", "Alexandria").type("journeys.form.to", "Bogotá");
        coordinator.press("journeys.form.check");
        assertThat(coordinator.page().getByText(coordinator.words("journeys.refused.day")))
                .isVisible();

        LocalDate tomorrow = LocalDate.now().plusDays(1);
        for (int end = 0; end < 2; end++) {
            Locator row = coordinator.page().locator(".leg-end").nth(end);
            row.locator("vaadin-date-picker").evaluate("(field, day) => field.value = day", tomorrow.toString());
            row.locator("vaadin-text-field").last().locator("input").fill(end == 0 ? "18:00" : "23:10");
        }
        coordinator.settle();
        coordinator.press("journeys.form.check");
        assertThat(coordinator.page().locator(".obj .against")).hasCount(2);
        coordinator.photograph("journey-plan");
    }

    @Test
    void aCaseworkerSeesTheJourneyOfACaseAndPlansNone() {
        Visitor caseworker = visitor(SPANISH, user(CO, CASEWORKER)).open("journeys");
        assertThat(caseworker.page().getByText(caseworker.words("journeys.plan")))
                .hasCount(0);
        openJourney(caseworker, TODAY);
        assertThat(caseworker.page().locator(".wholeacts button")).hasCount(0);
        caseworker.page().locator(".manifest .nm").first().click();
        assertThat(caseworker.page().getByText(caseworker.words("journeys.panel.departs")))
                .isVisible();
        caseworker.photograph("case-journey");
    }

    @Test
    void aRestraintIsRecordedAndTakenOffOnceTheNetworkIsBackAgain() {
        Visitor coordinator = visitor(ENGLISH, user(US, TRANSFER_COORDINATOR)).open("journeys");
        openJourney(coordinator, TODAY);
        String person = String.valueOf(
                coordinator.page().locator(".manifest .nm").first().getAttribute("href"));
        coordinator.open(person.replaceFirst("/journey$", "/treatment"));
        coordinator
                .page()
                .getByText(coordinator.words("treatment.restraint.record"))
                .click();
        coordinator
                .choose("treatment.restraint.mean", RestraintMean.SOFT_WRISTS)
                .choose("treatment.restraint.reason", RestraintReason.INJURY_TO_SELF)
                .type("treatment.restraint.authority", "Ada Inventfield, supervisor");
        coordinator.photograph("restraint-record");
        coordinator.press("treatment.restraint.start");
        Locator log = coordinator.page().locator(".restraints .results");
        assertThat(log).containsText(coordinator.words("treatment.RestraintMean.SOFT_WRISTS"));
        coordinator.photograph("restraint-log");

        coordinator.page().context().setOffline(true);
        coordinator
                .page()
                .getByText(coordinator.words("treatment.restraint.end"))
                .first()
                .click();
        assertThat(coordinator.page().locator("vaadin-connection-indicator"))
                .containsText(coordinator.words("portal.connection.lost"));
        coordinator.page().context().setOffline(false);
        assertThat(coordinator
                        .page()
                        .getByText(coordinator.words("treatment.restraint.end"))
                        .first())
                .isHidden();
        assertThat(log).containsText(coordinator.words("treatment.restraint.minutes", 0));
    }

    private static void openJourney(Visitor visitor, String number) {
        visitor.page()
                .locator("a.journeyrow")
                .filter(new Locator.FilterOptions().setHasText(number))
                .click();
        visitor.page().waitForURL(url -> url.matches(".*/journeys/[0-9a-f-]{36}.*"));
        assertThat(visitor.page().locator(".strip")).isVisible();
        visitor.settle();
    }

    private static Locator dialogButton(Visitor visitor, Step step) {
        return visitor.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(visitor.words("journeys.whole", step, 1)));
    }
}
