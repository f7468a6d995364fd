package org.puente.monitoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.access.Role.CASEWORKER;
import static org.puente.access.Role.SUPERVISOR;
import static org.puente.access.Role.TRANSFER_COORDINATOR;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.DemoUsers;
import org.puente.access.Role;
import org.puente.cases.CaseList;
import org.puente.cases.CaseRow;
import org.puente.countries.CaseId;
import org.puente.portal.Texts;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The monitors' pages and the finished report, on the demo's journeys. */
class MonitorBrowserTest extends PortalInBrowser {

    @Autowired
    private DemoUsers demo;

    @Autowired
    private MonitorDesk desk;

    @Autowired
    private CaseList cases;

    @Test
    void aMonitorTakesUpAJourneyAndSaysWhatTheySaw() {
        Visitor reader = visitor(SPANISH, monitor(1)).open("monitoring");
        reader.fits("monitoring-small-phone", 360, 740);
        reader.page().locator(".journeyrow").first().click();
        reader.settle();
        reader.press("monitoring.assign");
        assertThat(reader.page().locator(".watchline")).containsText("Nell Watchorn");

        Locator card = reader.page().locator("#check-PRE-07");
        card.getByRole(AriaRole.BUTTON).first().click();
        reader.settle();
        card.getByLabel(Texts.text(SPANISH, "treatment.Verdict.FAIL")).check();
        card.getByText(Texts.text(SPANISH, "monitoring.form.keep")).click();
        assertThat(card).containsText(reader.words("monitoring.refused.no_note"));
        reader.photograph("monitoring-persons");
        card.locator("textarea").fill("No hubo teléfono antes de la salida");
        card.locator("textarea").press("Tab");
        card.getByText(Texts.text(SPANISH, "monitoring.form.keep")).click();
        assertThat(card.locator(".beside")).containsText("No hubo teléfono antes de la salida");

        reader.page().locator(".tabs a").nth(1).click();
        reader.settle();
        assertThat(reader.page().getByText("PRE-07").first()).isVisible();
        reader.fits("monitoring-log-small-phone", 360, 740);
        reader.press("monitoring.leave");
        assertThat(reader.page().locator(".watchline")).not().containsText("Nell Watchorn");
    }

    @Test
    void aMonitorWritesNotesAndAReportAndSeesNoSurnameAnywhere() {
        Visitor reader = visitor(ENGLISH, monitor(0)).open("monitoring?behind");
        String journey = Objects.requireNonNull(
                reader.page().locator(".journeyrow").first().getAttribute("href"));
        for (String part : List.of("persons", "log", "notes", "report")) {
            reader.open(journey + "/" + part);
            holdsNoSurname(reader);
        }
        reader.open(journey + "/notes").fits("monitoring-notes-small-phone", 360, 740);
        String report = Objects.requireNonNull(
                reader.open(journey + "/report").page().locator(".nextlist a").getAttribute("href"));
        reader.open(report);
        holdsNoSurname(reader);
        reader.photograph("monitoring-report");

        Visitor today = visitor(ENGLISH, monitor(0)).open("monitoring");
        today.open(Objects.requireNonNull(
                        today.page().locator(".journeyrow").first().getAttribute("href"))
                + "/report");
        today.type("monitoring.recommendation.text", "Bring blankets.").press("monitoring.recommendation.add");
        assertThat(today.page().locator(".lines")).containsText("Bring blankets.");
        today.fits("monitoring-report-writing", 1440, 900);
        today.page().locator(".lines vaadin-button").click();
        today.settle();
        today.fits("monitoring-report-small-phone", 360, 740);
    }

    @Test
    void bothSidesReadTheReportAndASupervisorAnswersWhatItsSideOwes() {
        Visitor coordinator = visitor(SPANISH, user(CO, TRANSFER_COORDINATOR)).open("journeys?behind");
        coordinator.page().locator(".journeyrow").first().click();
        coordinator.settle();
        assertThat(coordinator.page().locator(".watched")).containsText("Oriol Vigía Llanoverde");
        coordinator.fits("journey-watched-small-phone", 360, 740);
        String report =
                Objects.requireNonNull(coordinator.page().locator(".watched a").getAttribute("href"));

        Visitor supervisor = visitor(SPANISH, user(CO, SUPERVISOR)).open(report);
        supervisor
                .page()
                .getByText(supervisor.words("monitoring.ReplyVerdict.PARTLY"))
                .click();
        supervisor.photograph("monitoring-reply");
        supervisor.type("monitoring.reply.text", "Desde marzo.").press("monitoring.reply.send");
        assertThat(supervisor.page().getByText("Desde marzo.")).isVisible();
        supervisor.fits("monitoring-reply-small-phone", 360, 740);
    }

    private Actor monitor(int number) {
        return demo.all().stream()
                .filter(user -> user.is(Role.MONITOR))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    /** Of nobody on any journey: neither surname nor number of the case. */
    private void holdsNoSurname(Visitor reader) {
        String page = (String) reader.page().evaluate("() => document.documentElement.outerHTML");
        for (CaseRow row : travellers()) {
            List<String> names = Arrays.asList(row.personName().split(" "));
            assertThat(page).doesNotContain(row.number()).doesNotContain(names.getLast());
        }
    }

    private List<CaseRow> travellers() {
        List<CaseId> ids = Actors.as(monitor(0), () -> desk.behind()).stream()
                .flatMap(listed ->
                        Actors.as(monitor(0), () -> desk.open(listed.journey().id())).stream())
                .flatMap(journey -> journey.persons().stream())
                .map(WatchedPerson::id)
                .toList();
        List<CaseRow> rows = List.copyOf(
                Actors.as(user(US, CASEWORKER), () -> cases.rows(ids)).values());
        assertThat(rows).isNotEmpty();
        return rows;
    }
}
