package org.puente;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.Visitor;

/**
 * The way of one person from the approved return to the signed handover, by clicking on the journey's page. What many
 * officers answer on the check list in between, and the days that pass, come from the {@link JourneyWalk}.
 */
class JourneyByClicking {

    private static final int TABLET_WIDTH = 834;
    private static final int TABLET_HEIGHT = 1112;

    private final JourneyWalk walk;
    private final CaseId person;
    private final String surname;
    private String journey = "";

    JourneyByClicking(JourneyWalk walk, CaseId person, String surname) {
        this.walk = walk;
        this.person = person;
        this.surname = surname;
    }

    void travel(Visitor sending, Visitor receiving, Visitor supervisor, Visitor consularOfficer, LocalDate day) {
        plan(sending, day);
        accept(receiving);
        dayOfTheJourney();
        clear(supervisor);
        clear(consularOfficer);
        board(sending);
        arrive(receiving);
        handOver(sending, receiving);
    }

    private void plan(Visitor coordinator, LocalDate day) {
        coordinator.open("journeys/new");
        coordinator.type("journeys.form.from", "Alexandria").type("journeys.form.to", "Bogotá");
        for (int end = 0; end < 2; end++) {
            Locator row = coordinator.page().locator(".leg-end").nth(end);
            row.locator("vaadin-date-picker").evaluate("(field, day) => field.value = day", day.toString());
            row.locator("vaadin-text-field").last().locator("input").fill(end == 0 ? "09:00" : "14:10");
        }
        coordinator.settle();
        coordinator.press("journeys.form.save");
        coordinator.page().waitForURL(url -> url.matches(".*/journeys/[0-9a-f-]{36}"));
        journey = coordinator.page().url().replaceFirst(".*/(journeys/[0-9a-f-]{36}).*", "$1");
        coordinator.settle();
        coordinator.type("journeys.seats.search", surname);
        coordinator
                .page()
                .locator(".seatpanel .results .row")
                .filter(new Locator.FilterOptions().setHasText(surname))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(coordinator.page().locator(".manifest")).containsText(surname);
        nameAnEscort(coordinator);
        whole(coordinator.open(journey), Step.PROPOSE_TRANSFER);
    }

    private void nameAnEscort(Visitor coordinator) {
        coordinator
                .open(journey + "/crew")
                .type("journeys.crew.name", "Della Inventwood")
                .pick("journeys.crew.languages", "Spanish")
                .day("journeys.crew.trained_on", LocalDate.of(2026, 3, 2));
        coordinator.press("journeys.crew.add");
        assertThat(coordinator.page().locator(".results")).containsText("Della Inventwood");
        coordinator.photograph("journey-crew");
    }

    private void accept(Visitor coordinator) {
        whole(coordinator.open(journey), Step.ACCEPT_TRANSFER);
    }

    /** The days until the journey pass, in which every officer answers their checks. */
    private void dayOfTheJourney() {
        walk.passChecks(person);
        walk.certifyOnTheDay(id());
    }

    private void clear(Visitor officer) {
        whole(officer.open(journey), Step.CLEAR);
    }

    private void board(Visitor coordinator) {
        coordinator.open(journey + "/boarding");
        Page page = coordinator.page();
        Locator cards = page.locator(".door-checks .card:visible");
        assertThat(cards.first()).isVisible();
        coordinator.fits("walk-door-tablet", TABLET_WIDTH, TABLET_HEIGHT).photograph("walk-door");
        for (int open = cards.count(); open > 0; open--) {
            Locator card = cards.first();
            boolean blocking = card.getByText(coordinator.words("treatment.Severity.BLOCKS_DEPARTURE"))
                            .count()
                    > 0;
            card.locator(".pass").click();
            if (blocking) {
                card.locator("textarea").first().fill("Seen at the door");
                card.locator(".keep").click();
            }
            assertThat(cards).hasCount(open - 1);
        }
        coordinator.press("journeys.IdentityBasis.PHOTO");
        coordinator.press("journeys.door.board");
        assertThat(page.locator(".stats")).isVisible();
        coordinator.settle().press("journeys.depart");
        assertThat(page.getByText(coordinator.words("journeys.JourneyState.DEPARTED"))
                        .first())
                .isVisible();
    }

    private void arrive(Visitor coordinator) {
        coordinator.open(journey + "/boarding").press("journeys.arrive");
        assertThat(coordinator
                        .page()
                        .getByText(coordinator.words("journeys.JourneyState.ARRIVED"))
                        .first())
                .isVisible();
        walk.passChecks(person);
    }

    /** The sending coordinator signs; on the same screen the receiving one signs with a pass of their own. */
    private void handOver(Visitor sending, Visitor receiving) {
        receiving.open(journey + "/handover");
        receiving.page().getByText(receiving.words("journeys.pass")).first().click();
        receiving.type("journeys.pass.choose", "480916").press("journeys.pass.make");
        String pass = receiving.page().locator(".pass-handle").innerText();

        sending.open(journey + "/handover").press("cases.next.sign_first");
        sending.fits("walk-handover-tablet", TABLET_WIDTH, TABLET_HEIGHT).photograph("walk-handover");
        Locator here = sending.page().locator(".handovercard [data-shared]");
        here.click();
        sending.type("journeys.pass.handle", pass).type("journeys.pass.digits", "480916");
        sending.photograph("walk-handover-pass");
        sending.press("journeys.pass.sign");
        assertThat(sending.page().locator(".handovercard .pill.ok").first()).isVisible();
    }

    private void whole(Visitor visitor, Step step) {
        visitor.page().locator("[data-step=" + step + "]").click();
        visitor.settle();
        button(visitor.page().getByRole(AriaRole.DIALOG), visitor.words("journeys.whole", step, 1), true)
                .click();
        assertThat(visitor.page().locator(".results .pill:not(.stop)")).hasCount(1);
        visitor.press("portal.close");
    }

    private static Locator button(Locator within, String words, boolean exact) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(exact));
    }

    private JourneyId id() {
        return JourneyId.read(journey.replaceFirst(".*/", "")).orElseThrow();
    }
}
