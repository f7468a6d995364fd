package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.usHealthProfessional;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseNotFound;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
@PortalTest
class ForceDeskTest {

    private static final int HOUR = 60;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ForceDesk desk;

    @Autowired
    private TreatmentWork work;

    @Autowired
    private ForceRule rule;

    @Autowired
    private TransactionTemplate transaction;

    private JourneyWalk walk;
    private CheckStories stories;
    private CaseId person;

    @BeforeEach
    void approve() {
        walk = new JourneyWalk(portal);
        stories = new CheckStories(portal);
        person = walk.approved();
    }

    @Test
    void theReportAndTheDoctorAreDueWaitInTheWorkAndThenAreSettled() {
        record(ForceKind.HELD_DOWN, 0);
        UseOfForce used = only();
        assertThat(tasks(US_COORDINATOR)).contains("treatment.work.force_report", "treatment.work.force_doctor");
        assertThat(tasks(usHealthProfessional())).containsOnly("treatment.work.force_doctor");
        assertThat(closing()).containsExactly("treatment.objection.force_open");

        Actors.as(US_COORDINATOR, () -> desk.report(used.id(), "He was held down until he was calm."));
        Actors.as(usHealthProfessional(), () -> desk.doctorSaw(used.id(), "Dr. Invented", 0, Injuries.NONE_SEEN));

        assertThat(only().isSettled()).isTrue();
        assertThat(tasks(US_COORDINATOR)).isEmpty();
        assertThat(closing()).containsExactly("treatment.objection.force_settled");
        assertThat(incidents()).isEmpty();
        assertThatThrownBy(() -> Actors.as(US_COORDINATOR, () -> desk.report(used.id(), "Again")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatComesLateIsTakenAndIsAnIncident() {
        record(ForceKind.CARRIED, 25 * HOUR);
        UseOfForce used = only();
        assertThat(tasks(US_COORDINATOR))
                .contains("treatment.work.force_report_late", "treatment.work.force_doctor_late");

        Actors.as(US_COORDINATOR, () -> desk.report(used.id(), "Carried up the stairs."));
        assertThat(incidents()).containsExactly("TRN-04");
        Actors.as(US_COORDINATOR, () -> desk.doctorSaw(used.id(), "Dr. Invented", 24 * HOUR, Injuries.OF_THE_PERSON));

        assertThat(incidents()).containsExactly("TRN-04");
        assertThat(only().doctorFound()).isEqualTo(Injuries.OF_THE_PERSON);
    }

    @Test
    void aSprayIsRecordedAndIsAnIncidentAtOnce() {
        record(ForceKind.SPRAY, 0);

        assertThat(only().isForbidden()).isTrue();
        assertThat(incidents()).containsExactly("TRN-05");
    }

    @Test
    void theOtherSideReadsItFromTheBoardingOnWithoutAWordOfText() {
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        record(ForceKind.PUSHED_OR_PULLED, 0);
        UseOfForce used = only();
        assertThat(log(CO_COORDINATOR)).isEmpty();
        assertThatThrownBy(() -> Actors.as(CO_COORDINATOR, () -> desk.report(used.id(), "Not mine")))
                .isInstanceOf(CaseNotFound.class);

        walk.clear(flight, person);
        walk.board(flight, person);

        assertThat(log(CO_COORDINATOR)).singleElement().satisfies(read -> {
            assertThat(read.kind()).isEqualTo(ForceKind.PUSHED_OR_PULLED);
            assertThat(read.account()).isNull();
        });
        assertThat(Objects.requireNonNull(only().account()).officers()).isEqualTo("Orrin Pretendfield");
    }

    @Test
    void theCheckOnForceAppliesAsSoonAsSomeWasUsed() {
        walk.underWay(walk.flight(6), person);
        assertThat(stories.list(US_COORDINATOR, person).line("TRN-04")).isEmpty();

        record(ForceKind.STRUCK, 0);

        assertThat(stories.list(US_COORDINATOR, person).line("TRN-04")).isPresent();
        assertThat(stories.list(CO_COORDINATOR, person).line("TRN-04")).isPresent();
    }

    @Test
    void nothingIsRecordedOfWhoIsNotOnTheWay() {
        CaseId waiting = new CaseWalk(portal).submitted();

        assertThatThrownBy(() -> Actors.as(US_COORDINATOR, () -> desk.record(input(waiting, ForceKind.CARRIED, 0))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("treatment.refused.force_not_now"));
    }

    private void record(ForceKind kind, int minutesAgo) {
        Actors.as(US_COORDINATOR, () -> desk.record(input(person, kind, minutesAgo)));
    }

    private static ForceInput input(CaseId id, ForceKind kind, int minutesAgo) {
        return new ForceInput(
                id,
                kind,
                ForceReason.ESCAPE,
                Injuries.NONE_SEEN,
                "Orrin Pretendfield",
                "Dora Exampleton, nurse",
                minutesAgo);
    }

    private UseOfForce only() {
        return log(US_COORDINATOR).getFirst();
    }

    private List<UseOfForce> log(Actor actor) {
        return Actors.as(actor, () -> desk.of(person));
    }

    private List<String> tasks(Actor actor) {
        return Actors.as(actor, () -> work.waitingFor(actor, 500)).stream()
                .filter(item -> item.address().contains(person.toString()))
                .map(WorkItem::taskKey)
                .filter(key -> key.contains(".force_"))
                .toList();
    }

    private List<String> closing() {
        return Actors.as(
                        US_COORDINATOR,
                        () -> Objects.requireNonNull(transaction.execute(_ ->
                                rule.check(walk.cases().facts(US_COORDINATOR, person), Step.CLOSE, US_COORDINATOR))))
                .stream()
                .map(Objection::key)
                .toList();
    }

    private List<String> incidents() {
        return stories.incidents(US_COORDINATOR, person).stream()
                .map(Incident::checkId)
                .toList();
    }
}
