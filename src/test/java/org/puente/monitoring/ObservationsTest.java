package org.puente.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseList;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.WaitingWork;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.CorrectiveAction;
import org.puente.treatment.ForceDesk;
import org.puente.treatment.ForceInput;
import org.puente.treatment.ForceKind;
import org.puente.treatment.ForceReason;
import org.puente.treatment.Incident;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.IncidentOutcome;
import org.puente.treatment.Injuries;
import org.puente.treatment.ObservedForce;
import org.puente.treatment.ObservedIncident;
import org.puente.treatment.ObservedRestraint;
import org.puente.treatment.RestraintDesk;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintReason;
import org.puente.treatment.Standing;
import org.puente.treatment.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@Tag("walk")
@PortalTest
class ObservationsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MonitorDesk desk;

    @Autowired
    private ObservationDesk observations;

    @Autowired
    private CheckDesk checks;

    @Autowired
    private IncidentDesk incidents;

    @Autowired
    private RestraintDesk restraints;

    @Autowired
    private CaseList cases;

    @Autowired
    private WaitingWork work;

    private JourneyWalk walk;
    private CaseId person;
    private JourneyId flight;

    @BeforeEach
    void aWatchedJourneyOnWhichOfficersAnsweredTheirChecks() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        walk.clear(flight, person);
        Actors.as(monitor(), () -> desk.assign(flight));
    }

    @Test
    void whatAMonitorSawStandsBesideTheOfficersAnswersAndChangesNoneOfThem() {
        List<CheckLine> sending = lines(usCaseworker());
        List<CheckLine> receiving = lines(coCaseworker());

        answer("PRE-06", Verdict.FAIL, "Told only at the gate", 0);

        WatchedCheck seen = watched("PRE-06");
        assertThat(seen.officers().word(Side.SENDING).orElseThrow().standing()).isEqualTo(Standing.GREEN);
        assertThat(seen.observations()).extracting(Observation::verdict).containsExactly(Verdict.FAIL);
        assertThat(lines(usCaseworker())).isEqualTo(sending);
        assertThat(lines(coCaseworker())).isEqualTo(receiving);
        walk.board(flight, person);
        assertThat(walk.cases().facts(usCaseworker(), person).state()).isEqualTo(CaseState.EMBARKED);
        assertThat(Actors.as(coCaseworker(), () -> cases.rows(List.of(person))).values())
                .extracting(CaseRow::nextReview)
                .containsOnlyNulls();
    }

    @Test
    void aCorrectionStandsAboveTheEarlierAnswerAndAnotherMonitorAnswersForThemselves() {
        Actor second = another(monitor());
        Actors.as(second, () -> desk.assign(flight));
        answer("PRE-07", Verdict.FAIL, "No telephone", 0);
        answer("PRE-07", Verdict.PASS, "They called later", 1);
        Actors.as(second, () -> observations.answer(flight, input("PRE-07", Verdict.PASS, "", 0)));

        assertThat(watched("PRE-07").observations())
                .extracting(Observation::monitorName, Observation::number, Observation::verdict)
                .containsExactly(
                        tuple(second.name(), 1, Verdict.PASS),
                        tuple(monitor().name(), 2, Verdict.PASS),
                        tuple(monitor().name(), 1, Verdict.FAIL));
        refused("monitoring.refused.meanwhile", "PRE-07", Verdict.FAIL, "Old window", 1);
    }

    /** PRE-06: not blocking, both see it. PRE-08: blocking, the sender's to answer. PRE-01: the sender's alone. */
    @ParameterizedTest
    @CsvSource({"PRE-06, true, true", "PRE-08, true, false", "PRE-01, true, false"})
    void aFailureOpensAnIncidentWhereItMayBeKnown(String check, boolean atSender, boolean atReceiver) {
        answer(check, Verdict.FAIL, "Not so", 0);

        assertThat(byMonitor(usSupervisor(), check)).isEqualTo(atSender);
        assertThat(byMonitor(coSupervisor(), check)).isEqualTo(atReceiver);
        assertThat(told(US_COORDINATOR, check)).isEqualTo(atSender);
        assertThat(told(CO_COORDINATOR, check)).isEqualTo(atReceiver);
        assertThat(seenIncidents(check)).hasSize((atSender ? 1 : 0) + (atReceiver ? 1 : 0));
    }

    @Test
    void anIncidentOfAMonitorIsNobodysUntilAnOfficerTakesItOverAndEndsWithAnOutcome() {
        answer("PRE-06", Verdict.FAIL, "Told only at the gate", 0);
        Incident opened = incident(usSupervisor(), "PRE-06");
        assertThat(opened.nobodys()).isTrue();
        assertThat(opened.monitorName()).isEqualTo(monitor().name());

        Actors.as(US_COORDINATOR, () -> incidents.takeOver(opened.id()));
        assertThat(incident(usSupervisor(), "PRE-06").nobodys()).isFalse();
        assertThat(told(usSupervisor(), "PRE-06")).isFalse();
        Actors.as(
                usSupervisor(),
                () -> incidents.close(
                        opened.id(),
                        IncidentOutcome.MEASURES_TAKEN,
                        CorrectiveAction.OFFICERS_INSTRUCTED,
                        "Told again"));

        assertThat(seenIncidents("PRE-06"))
                .extracting(ObservedIncident::side, ObservedIncident::outcome)
                .contains(tuple(Side.SENDING, IncidentOutcome.MEASURES_TAKEN));
    }

    @Test
    void aSecondFailureOfTheSameCheckOpensNoSecondIncident() {
        answer("PRE-06", Verdict.FAIL, "Told only at the gate", 0);
        answer("PRE-06", Verdict.FAIL, "And in English", 1);
        assertThat(seenIncidents("PRE-06")).hasSize(2);
    }

    @Test
    void badAnswersAreRefusedWithASentence() {
        refused("monitoring.refused.no_note", "PRE-06", Verdict.FAIL, " ", 0);
        refused("monitoring.refused.too_long", "PRE-06", Verdict.PASS, "x".repeat(2001), 0);
        assertThatThrownBy(() -> Actors.as(
                        monitor(),
                        () -> observations.answer(
                                flight,
                                new ObservationInput(
                                        person,
                                        "PRE-06",
                                        Verdict.PASS,
                                        Instant.now().plus(Duration.ofHours(1)),
                                        "",
                                        "",
                                        0))))
                .hasMessage("monitoring.refused.time");
        Actor notHere = another(another(monitor()));
        assertThatThrownBy(() ->
                        Actors.as(notHere, () -> observations.answer(flight, input("PRE-06", Verdict.PASS, "", 0))))
                .hasMessage("monitoring.refused.not_assigned");
    }

    @Test
    void whatIsComputedOrStillToComeIsNotObserved() {
        for (String check : List.of("PRE-09", "ARR-01", "NONE-1")) {
            assertThatThrownBy(() -> answer(check, Verdict.PASS, "", 0)).isInstanceOf(CaseNotFound.class);
        }
        CaseId elsewhere = walk.approved();
        assertThatThrownBy(() -> Actors.as(
                        monitor(),
                        () -> observations.answer(
                                flight,
                                new ObservationInput(elsewhere, "PRE-06", Verdict.PASS, Instant.now(), "", "", 0))))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void theLogOfRestraintsIsReadBeforeTheBoardingToo() {
        Actors.as(
                US_COORDINATOR,
                () -> restraints.start(person, RestraintMean.HELD_BY_HAND, RestraintReason.DAMAGE, "Dr. Invented", 0));
        assertThat(Actors.as(monitor(), () -> desk.open(flight)).orElseThrow().restraints())
                .extracting(ObservedRestraint::side, ObservedRestraint::mean, ObservedRestraint::inTime)
                .containsExactly(tuple(Side.SENDING, RestraintMean.HELD_BY_HAND, true));
        assertThat(Actors.as(coCaseworker(), () -> restraints.of(person))).isEmpty();
    }

    @Test
    void useOfForceIsReadBeforeTheBoardingTooAndWhatIsOverdueIsSaid() {
        Actors.as(
                US_COORDINATOR,
                () -> portal.getBean(ForceDesk.class)
                        .record(new ForceInput(
                                person, ForceKind.SPRAY, ForceReason.ESCAPE, Injuries.NONE_SEEN, "Orrin", "", 600)));
        assertThat(Actors.as(monitor(), () -> desk.open(flight)).orElseThrow().force())
                .extracting(
                        ObservedForce::side,
                        ObservedForce::kind,
                        ObservedForce::forbidden,
                        ObservedForce::reportLate,
                        ObservedForce::doctorLate)
                .containsExactly(tuple(Side.SENDING, ForceKind.SPRAY, true, false, true));
    }

    private void answer(String check, Verdict verdict, String note, int basis) {
        Actors.as(monitor(), () -> observations.answer(flight, input(check, verdict, note, basis)));
    }

    private ObservationInput input(String check, Verdict verdict, String note, int basis) {
        return new ObservationInput(person, check, verdict, Instant.now(), "Gate 4", note, basis);
    }

    private void refused(String key, String check, Verdict verdict, String note, int basis) {
        assertThatThrownBy(() -> answer(check, verdict, note, basis))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private WatchedCheck watched(String check) {
        return Actors.as(monitor(), () -> desk.open(flight))
                .flatMap(journey -> journey.person(person))
                .flatMap(known -> known.check(check))
                .orElseThrow();
    }

    private List<ObservedIncident> seenIncidents(String check) {
        return Actors.as(monitor(), () -> desk.open(flight)).orElseThrow().incidents().stream()
                .filter(incident -> incident.byMonitor() && incident.checkId().equals(check))
                .toList();
    }

    private List<CheckLine> lines(Actor reader) {
        return Actors.as(reader, () -> checks.list(person)).orElseThrow().lines();
    }

    private boolean byMonitor(Actor reader, String check) {
        return Actors.as(reader, () -> incidents.of(person)).stream()
                .anyMatch(incident -> incident.checkId().equals(check) && incident.monitorName() != null);
    }

    private Incident incident(Actor reader, String check) {
        return Actors.as(reader, () -> incidents.of(person)).stream()
                .filter(each -> each.checkId().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private boolean told(Actor lead, String check) {
        String address = Actors.as(lead, () -> incidents.of(person)).stream()
                .filter(each -> each.checkId().equals(check))
                .map(each -> "incidents?id=" + each.id())
                .findFirst()
                .orElse("");
        return Actors.as(lead, () -> work.waitingForMe()).stream()
                .anyMatch(item -> item.taskKey().equals("treatment.work.monitor_incident")
                        && item.address().equals(address));
    }
}
