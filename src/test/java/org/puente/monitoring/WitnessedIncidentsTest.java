package org.puente.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usProtectionOfficer;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseNotFound;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.WaitingWork;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyNotFound;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.treatment.Gravity;
import org.puente.treatment.Incident;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.IncidentOrigin;
import org.puente.treatment.NewIncident;
import org.puente.treatment.ObservedIncident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class WitnessedIncidentsTest {

    private static final String SHARED = "PRE-06";
    private static final String WORDS = "Nobody was told before the gate.";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MonitorDesk desk;

    @Autowired
    private WitnessDesk witness;

    @Autowired
    private IncidentDesk incidents;

    @Autowired
    private WaitingWork work;

    private JourneyWalk walk;
    private CaseId person;
    private JourneyId flight;

    @BeforeEach
    void aWatchedJourney() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        Actors.as(monitor(), () -> desk.assign(flight));
    }

    @Test
    void theLeadsOfBothSidesAreToldAtOnceAndReadTheMonitorsWords() {
        Instant seen = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        Actors.as(
                monitor(),
                () -> witness.open(flight, new WitnessedIncident(person, SHARED, Gravity.GRAVE, WORDS, seen)));

        for (Actor lead : List.of(usSupervisor(), coSupervisor(), US_COORDINATOR, CO_COORDINATOR)) {
            assertThat(Actors.as(lead, () -> incidents.of(person)))
                    .singleElement()
                    .satisfies(incident -> {
                        assertThat(incident.origin()).isEqualTo(IncidentOrigin.MONITOR);
                        assertThat(incident.monitorName()).isEqualTo(monitor().name());
                        assertThat(incident.gravity()).isEqualTo(Gravity.GRAVE);
                        assertThat(incident.told()).isEqualTo(WORDS);
                        assertThat(incident.happenedAt()).isEqualTo(seen);
                        assertThat(incident.shared()).isTrue();
                        assertThat(incident.nobodys()).isTrue();
                    });
            assertThat(told(lead)).as(lead.name()).isTrue();
        }
        assertThat(seen()).hasSize(2).allSatisfy(incident -> {
            assertThat(incident.told()).isEqualTo(WORDS);
            assertThat(incident.byMonitor()).isTrue();
        });
    }

    /** PRE-08 stops a departure and is the sender's to answer; PRE-01 is the sender's alone. */
    @ParameterizedTest
    @CsvSource({"PRE-08, true, false", "PRE-01, true, false", "PRE-04, false, true"})
    void whatMayNotCrossIsToldToTheSideAloneWhoseOfficersAnswerIt(String check, boolean sender, boolean receiver) {
        open(check, WORDS);

        assertThat(count(usSupervisor())).isEqualTo(sender ? 1 : 0);
        assertThat(count(coSupervisor())).isEqualTo(receiver ? 1 : 0);
    }

    @Test
    void aHoldOfASideChangesNothingInWhatIsTold() {
        Actors.as(usProtectionOfficer(), () -> portal.getBean(Holds.class).place(person, HoldKind.PROTECTION, "kept"));

        open(SHARED, WORDS);

        assertThat(count(usSupervisor())).isEqualTo(1);
        assertThat(count(coSupervisor())).isEqualTo(1);
    }

    @Test
    void ofAnOfficersIncidentAMonitorReadsNoWord() {
        Actors.as(
                usCaseworker(),
                () -> incidents.open(new NewIncident(
                        person, SHARED, IncidentOrigin.REPORT, Gravity.GRAVE, "The officer's own words.")));

        assertThat(seen())
                .isNotEmpty()
                .allSatisfy(incident -> assertThat(incident.told()).isEmpty());
        assertThat(seen().toString()).doesNotContain("The officer's own words.");
    }

    @Test
    void onlyAMonitorWhoWatchesOpensOneAndOfThePersonsOfTheJourneyAlone() {
        assertThatThrownBy(() -> open(SHARED, " ")).hasMessage("monitoring.refused.no_note");
        assertThatThrownBy(() -> open("NONE-1", WORDS)).isInstanceOf(CaseNotFound.class);
        CaseId elsewhere = walk.approved();
        assertThatThrownBy(() -> Actors.as(
                        monitor(),
                        () -> witness.open(
                                flight, new WitnessedIncident(elsewhere, SHARED, Gravity.MINOR, WORDS, Instant.now()))))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> Actors.as(
                        monitor(),
                        () -> witness.open(
                                new JourneyId(UUID.randomUUID()),
                                new WitnessedIncident(person, SHARED, Gravity.MINOR, WORDS, Instant.now()))))
                .isInstanceOf(JourneyNotFound.class);
        assertThatThrownBy(() -> Actors.as(
                        monitor(),
                        () -> witness.open(
                                flight,
                                new WitnessedIncident(
                                        person,
                                        SHARED,
                                        Gravity.MINOR,
                                        WORDS,
                                        Instant.now().plus(Duration.ofHours(1))))))
                .isInstanceOf(Refusal.class)
                .hasMessage("monitoring.refused.time");
        Actors.as(monitor(), () -> desk.leave(flight));
        assertThatThrownBy(() -> open(SHARED, WORDS)).hasMessage("monitoring.refused.not_assigned");
        assertThat(count(usSupervisor())).isZero();
    }

    private void open(String check, String words) {
        Actors.as(
                monitor(),
                () -> witness.open(
                        flight, new WitnessedIncident(person, check, Gravity.SERIOUS, words, Instant.now())));
    }

    private int count(Actor actor) {
        return (int) Actors.as(actor, () -> incidents.of(person)).stream()
                .filter(Incident::isOpen)
                .count();
    }

    private List<ObservedIncident> seen() {
        return Actors.as(monitor(), () -> desk.open(flight)).orElseThrow().incidents();
    }

    private boolean told(Actor lead) {
        String address = "incidents?id="
                + Actors.as(lead, () -> incidents.of(person)).getFirst().id();
        return Actors.as(lead, () -> work.waitingForMe()).stream()
                .anyMatch(item -> item.taskKey().equals("treatment.work.monitor_incident")
                        && item.address().equals(address));
    }
}
