package org.puente.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usCaseworker;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.DoorDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.monitoring.Addressee;
import org.puente.monitoring.MonitorDesk;
import org.puente.monitoring.MonitoringAddress;
import org.puente.monitoring.ReplyVerdict;
import org.puente.monitoring.ReportDesk;
import org.puente.monitoring.ReportId;
import org.puente.portal.Texts;
import org.puente.testing.PortalTest;
import org.puente.testing.Windows;
import org.puente.treatment.RestraintDesk;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintReason;
import org.puente.treatment.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MonitorPagesTest {

    @Autowired
    private ApplicationContext portal;

    private JourneyWalk walk;
    private Windows windows;
    private final Map<Actor, BrowserlessUIContext> opened = new HashMap<>();
    private CaseId person;
    private JourneyId flight;

    @BeforeEach
    void aJourneyUnderWay() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.underWay(flight, person);
        windows = Windows.of(portal);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void noPageOfAMonitorHoldsASurnameANumberOfACaseOrADocument() {
        Actors.as(monitor(), () -> portal.getBean(MonitorDesk.class).assign(flight));
        String number = walk.cases().facts(usCaseworker(), person).number();
        ReportId report = reported();
        Stream.of(
                        "",
                        MonitoringAddress.LIST,
                        MonitoringAddress.LIST + "?behind",
                        MonitoringAddress.part(flight, PersonsPart.KEY),
                        MonitoringAddress.part(flight, PersonsPart.KEY) + "/" + person,
                        MonitoringAddress.part(flight, LogPart.KEY),
                        MonitoringAddress.part(flight, NotesPart.KEY),
                        MonitoringAddress.part(flight, ReportPart.KEY),
                        MonitoringAddress.report(report))
                .forEach(address -> assertThat(text(open(monitor(), address)))
                        .as(address)
                        .doesNotContain("Campoverde", "Muñatón", "MUNATON", number, "AX000377", "Test record"));
        assertThat(text(open(monitor(), MonitoringAddress.of(flight)))).contains("Íñigo, 1A", "Caseworker");
    }

    @Test
    void whatIsNotAMonitorsIsNotThereForThem() {
        for (String address : List.of(
                "cases",
                "cases/" + person,
                "cases/" + person + "/biometrics",
                "cases/" + person + "/treatment",
                "case-file/" + person,
                "journeys",
                "journeys/" + flight,
                "incidents",
                "approvals",
                "trail",
                "agreement")) {
            assertThat(text(open(monitor(), address))).as(address).doesNotContain("Íñigo", "Campoverde");
        }
    }

    @Test
    void aJourneyThatIsNotAnnouncedReadsLikeOneThatWasNeverMade() {
        JourneyId planned = walk.flight(6);
        String never = text(open(monitor(), MonitoringAddress.of(JourneyId.random())));
        assertThat(text(open(monitor(), MonitoringAddress.of(planned)))).isEqualTo(never);
        assertThat(never).contains(Texts.text("portal.notfound.what"));
        assertThat(text(open(usCaseworker(), MonitoringAddress.of(flight)))).doesNotContain("Íñigo");
        assertThat(text(open(
                        usCaseworker(),
                        MonitoringAddress.report(
                                ReportId.read(UUID.randomUUID().toString()).orElseThrow()))))
                .contains(Texts.text("portal.notfound.what"));
    }

    @Test
    void aRestraintIsInTheLogOfAPageThatWasOpenBefore() {
        BrowserlessUIContext window = open(monitor(), MonitoringAddress.part(flight, LogPart.KEY));
        assertThat(text(window)).contains(Texts.text("treatment.restraint.none"));
        Actors.as(
                US_COORDINATOR,
                () -> portal.getBean(RestraintDesk.class)
                        .start(person, RestraintMean.SOFT_WRISTS, RestraintReason.INJURY_TO_SELF, "Dr. Invented", 20));

        window.activate();
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new PollEvent(ui, false));

        assertThat(text(window))
                .contains(Texts.of(RestraintMean.SOFT_WRISTS) + ", Íñigo", "Dr. Invented")
                .contains(Texts.text("monitoring.restraint.late"))
                .doesNotContain(Texts.text("treatment.restraint.none"), US_COORDINATOR.name());
    }

    @Test
    void aMonitorTakesUpAJourneyAndAnswersACheckBesideTheOfficers() {
        BrowserlessUIContext window = open(monitor(), MonitoringAddress.of(flight));
        assertThat(text(window)).contains(Texts.text("monitoring.assign_first"));
        press(window, Texts.text("monitoring.assign"));
        assertThat(text(window)).doesNotContain(Texts.text("monitoring.assign_first"));

        WatchedCheckCard card = card(window, "PRE-06");
        window.find(Button.class, card).all().getFirst().click();
        window.find(RadioButtonGroup.class, card).single().setValue(Verdict.FAIL);
        press(window, card, Texts.text("monitoring.form.keep"));
        assertThat(card.getElement().getTextRecursively()).contains(Texts.text("monitoring.refused.no_note"));
        window.find(TextArea.class, card).single().setValue("Told only at the gate");
        press(window, card, Texts.text("monitoring.form.keep"));

        assertThat(card(window, "PRE-06").getElement().getTextRecursively())
                .contains("Told only at the gate", monitor().name(), "Caseworker");
        assertThat(text(open(usCaseworker(), "journeys/" + flight)))
                .contains(monitor().name());
        assertThat(text(open(CO_COORDINATOR, "journeys/" + flight)))
                .contains(monitor().name())
                .doesNotContain("Told only at the gate");
    }

    @Test
    void aNoteIsKeptWhileItIsTypedAndReadByItsAuthorAlone() {
        BrowserlessUIContext window = open(monitor(), MonitoringAddress.part(flight, NotesPart.KEY));
        window.find(TextArea.class).single().setValue("Water was late");
        opened.clear();
        BrowserlessUIContext again = open(monitor(), MonitoringAddress.part(flight, NotesPart.KEY));
        assertThat(again.find(TextArea.class).single().getValue()).isEqualTo("Water was late");

        press(again, Texts.text("monitoring.note.keep"));

        assertThat(text(again)).contains("Water was late");
        assertThat(again.find(TextArea.class).single().getValue()).isEmpty();
        assertThat(text(open(US_COORDINATOR, "journeys/" + flight))).doesNotContain("Water was late");
    }

    @Test
    void aSupervisorAnswersARecommendationAndTheMonitorReadsTheAnswer() {
        Actors.as(monitor(), () -> portal.getBean(MonitorDesk.class).assign(flight));
        ReportId report = reported();
        assertThat(text(open(coCaseworker(), MonitoringAddress.report(report))))
                .contains(Texts.text("monitoring.reply.supervisor"));

        BrowserlessUIContext supervisor = open(coSupervisor(), MonitoringAddress.report(report));
        press(supervisor, Texts.text("monitoring.reply.send"));
        assertThat(text(supervisor)).contains(Texts.text("monitoring.refused.no_verdict"));
        supervisor.find(RadioButtonGroup.class).single().setValue(ReplyVerdict.PARTLY);
        supervisor.find(TextArea.class).single().setValue("From March on");
        press(supervisor, Texts.text("monitoring.reply.send"));

        assertThat(supervisor.find(TextArea.class).exists()).isFalse();
        assertThat(text(open(monitor(), MonitoringAddress.report(report)))).contains("From March on");
        assertThat(text(open(usCaseworker(), MonitoringAddress.report(report)))).contains("From March on");
        assertThat(text(open(US_COORDINATOR, "journeys/" + flight)))
                .contains(Texts.text("journeys.watch_report", monitor().name(), "")
                        .stripTrailing()
                        .replace(",", ""));
    }

    private ReportId reported() {
        Actors.as(CO_COORDINATOR, () -> portal.getBean(DoorDesk.class).arrive(flight));
        ReportDesk desk = portal.getBean(ReportDesk.class);
        Actors.as(monitor(), () -> desk.recommend(flight, Addressee.RECEIVING, "Receive people indoors."));
        return Actors.as(monitor(), () -> desk.finish(flight, "A calm journey."));
    }

    private BrowserlessUIContext open(Actor actor, String address) {
        BrowserlessUIContext window = opened.computeIfAbsent(actor, windows::open);
        window.activate();
        window.getUI().navigate(address.replaceFirst("\\?.*", ""));
        return window;
    }

    private static String text(BrowserlessUIContext window) {
        window.activate();
        return window.find(Main.class).single().getElement().getTextRecursively();
    }

    private static WatchedCheckCard card(BrowserlessUIContext window, String check) {
        return window.find(WatchedCheckCard.class).withId("check-" + check).single();
    }

    private static void press(BrowserlessUIContext window, Component within, String text) {
        window.find(Button.class, within).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static void press(BrowserlessUIContext window, String text) {
        window.activate();
        Stream.concat(
                        window.find(Button.class).all().stream()
                                .filter(button -> button.getText().equals(text))
                                .map(button -> (Runnable) button::click),
                        window.find(NativeButton.class).all().stream()
                                .filter(button -> button.getText().equals(text))
                                .map(button ->
                                        (Runnable) () -> ComponentUtil.fireEvent(button, new ClickEvent<>(button))))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
