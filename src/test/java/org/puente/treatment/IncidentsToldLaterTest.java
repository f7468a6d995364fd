package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usProtectionOfficer;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Step;
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Incidents of a time in which a side held the case unavailable: told once the sentence is gone. */
@Tag("database")
@PortalTest
class IncidentsToldLaterTest {

    /** Both sides see it, both answer it, and it stops no departure. */
    private static final String SHARED = "EMB-04";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private IncidentDesk desk;

    @Autowired
    private TestClock clock;

    private CaseWalk walk;
    private CheckStories checks;

    @BeforeEach
    void open() {
        walk = new CaseWalk(portal);
        checks = new CheckStories(portal);
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void onceTheSentenceIsGoneTheOtherSideIsToldAsOfAnIncidentOfThatMoment() {
        CaseId id = walk.submitted();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        clock.stopAt(start);
        UUID hold = hold(id, HoldKind.PROTECTION);
        report(usCaseworker(), id, SHARED, "Her shoes were taken.");
        UUID own = only(usSupervisor(), id).id();
        clock.stopAt(start.plus(Duration.ofHours(30)));
        Actors.as(usSupervisor(), () -> desk.weigh(own, Gravity.MINOR));
        answer(usSupervisor(), id, IncidentVerdict.ACCEPTED, "They were given back.");
        Instant later = start.plus(Duration.ofHours(50));
        clock.stopAt(later);

        lift(hold);

        Incident told = only(coSupervisor(), id);
        assertThat(told.openedAt()).isEqualTo(later);
        assertThat(told.answerDue()).isAfter(later);
        assertThat(told.gravity()).isEqualTo(Gravity.GRAVE);
        assertThat(told.shared()).isTrue();
        assertThat(told.toString())
                .doesNotContain(
                        "shoes", usCaseworker().name(), usCaseworker().id().key());
        assertThat(Actors.as(coSupervisor(), () -> desk.answers(told.id())))
                .singleElement()
                .satisfies(answer -> assertThat(answer.at()).isEqualTo(later));
        assertThat(work(coSupervisor(), id)).contains("treatment.work.shared_incident");
        assertThat(only(usSupervisor(), id)).satisfies(ours -> {
            assertThat(ours.shared()).isTrue();
            assertThat(ours.untold()).isFalse();
        });
    }

    @Test
    void asLongAsOneOfSeveralCausesStandsItIsNotTold() {
        CaseId id = walk.submitted();
        UUID first = hold(id, HoldKind.PROTECTION);
        UUID second = hold(id, HoldKind.OPERATIONAL);
        report(usCaseworker(), id, SHARED, "Her shoes were taken.");

        lift(first);
        assertThat(checks.incidents(coSupervisor(), id)).isEmpty();
        lift(second);
        lift(hold(id, HoldKind.OPERATIONAL));
        assertThat(checks.incidents(coSupervisor(), id)).hasSize(1);
    }

    /** A hold, and a blocking check that failed and was put right, with an incident that is closed meanwhile. */
    @Test
    void whyItWasKeptBackTheOtherSideCannotTell() {
        clock.stopAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        CaseId held = walk.submitted();
        CaseId red = walk.submitted();
        UUID hold = hold(held, HoldKind.PROTECTION);
        checks.answer(usHealthProfessional(), red, "PRE-08", Verdict.FAIL);
        List.of(held, red).forEach(id -> report(usCaseworker(), id, SHARED, "Her shoes were taken."));
        UUID closed = Actors.as(usSupervisor(), () -> desk.of(red)).getLast().id();
        Actors.as(
                usSupervisor(),
                () -> desk.close(closed, IncidentOutcome.PUT_RIGHT, CorrectiveAction.NONE_NEEDED, "Done."));
        clock.stopAt(Instant.now().plus(Duration.ofHours(9)).truncatedTo(ChronoUnit.SECONDS));

        lift(hold);
        checks.answer(usHealthProfessional(), red, "PRE-08", Verdict.PASS);

        assertThat(told(red)).isEqualTo(told(held));
    }

    @Test
    void ofAWithdrawnCaseNothingIsTold() {
        CaseId id = walk.submitted();
        UUID hold = hold(id, HoldKind.PROTECTION);
        report(usCaseworker(), id, SHARED, "Her shoes were taken.");
        walk.take(usSupervisor(), id, Step.WITHDRAW, "STATUS_GRANTED");

        lift(hold);

        assertThat(checks.incidents(coSupervisor(), id)).isEmpty();
    }

    @Test
    void whatTheReceivingSideKeptBackTheSenderIsTold() {
        CaseId id = walk.submitted();
        UUID hold = Actors.as(coCaseworker(), () -> portal.getBean(Holds.class).place(id, HoldKind.OPERATIONAL, null));
        report(coCaseworker(), id, SHARED, "No shoes on arrival.");
        assertThat(checks.incidents(usSupervisor(), id)).isEmpty();

        Actors.as(coSupervisor(), () -> portal.getBean(Holds.class).lift(hold));

        assertThat(only(usSupervisor(), id).nobodys()).isTrue();
    }

    private UUID hold(CaseId id, HoldKind kind) {
        return Actors.as(
                usProtectionOfficer(), () -> portal.getBean(Holds.class).place(id, kind, "kept"));
    }

    private void lift(UUID hold) {
        Actor allHands = new Actor(
                usSupervisor().id(),
                "All Hands",
                usSupervisor().party(),
                Set.of(Role.SUPERVISOR, Role.PROTECTION_OFFICER));
        Actors.as(allHands, () -> portal.getBean(Holds.class).lift(hold));
    }

    /** What the other side reads, without what tells two cases apart. */
    private String told(CaseId id) {
        Incident told = only(coSupervisor(), id);
        return told.toString().replace(told.id().toString(), "-").replace(id.toString(), "-")
                + Actors.as(coSupervisor(), () -> desk.answers(told.id()));
    }

    private void report(Actor actor, CaseId id, String check, String told) {
        Actors.as(actor, () -> desk.open(new NewIncident(id, check, IncidentOrigin.REPORT, Gravity.GRAVE, told)));
    }

    private Incident only(Actor actor, CaseId id) {
        List<Incident> all = checks.incidents(actor, id);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void answer(Actor actor, CaseId id, IncidentVerdict verdict, String text) {
        UUID own = only(actor, id).id();
        Actors.as(actor, () -> desk.answer(own, verdict, text));
    }

    private List<String> work(Actor actor, CaseId id) {
        return Actors.as(actor, () -> portal.getBean(TreatmentWork.class).waitingFor(actor, 200)).stream()
                .filter(item -> item.subtitle().equals(walk.facts(actor, id).number()))
                .map(WorkItem::taskKey)
                .toList();
    }
}
