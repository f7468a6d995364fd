package org.puente.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coCoordinator;
import static org.puente.testing.TestActors.coHealthProfessional;
import static org.puente.testing.TestActors.coIdentityOfficer;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usProtectionOfficer;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.approvals.NationalityDesk;
import org.puente.cases.Assignments;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.WholeDatabase;
import org.puente.treatment.Gravity;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.IncidentOrigin;
import org.puente.treatment.NewIncident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class NoticesTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Notices notices;

    @Autowired
    private WholeDatabase database;

    private CaseWalk walk;

    @BeforeEach
    void everybodyHasOpenedThePortal() {
        walk = new CaseWalk(portal);
        Stream.of(TestActors.US, TestActors.CO)
                .flatMap(country -> Stream.of(Role.values())
                        .filter(role -> !role.isIndependent())
                        .map(role -> TestActors.officer(country, role)))
                .forEach(this::here);
        here(another(coIdentityOfficer()));
        here(another(usSupervisor()));
    }

    private void here(Actor actor) {
        Actors.as(actor, () -> notices.here(Locale.ENGLISH));
    }

    @Test
    void whoActsNextIsToldOfTheOtherSidesStepAndNobodyElse() {
        CaseId id = walk.submitted();

        assertThat(told(coCaseworker(), id)).containsExactly(NoticeKind.STEP);
        assertThat(told(coSupervisor(), id)).isEmpty();
        assertThat(told(coIdentityOfficer(), id)).isEmpty();
        assertThat(told(usSupervisor(), id)).isEmpty();
        assertThat(told(usCaseworker(), id)).isEmpty();
        walk.acknowledge(id);
        assertThat(told(coIdentityOfficer(), id)).containsExactly(NoticeKind.STEP);
    }

    @Test
    void whereSomebodyKeepsTheCaseTheyAndTheirSubstituteAreToldInTheOthersPlace() {
        CaseId id = walk.inVerification();
        Actor keeper = another(coCaseworker());
        here(keeper);
        Actors.as(
                coSupervisor(),
                () -> portal.getBean(Assignments.class).assign(id, assignee(keeper), assignee(coCoordinator())));
        message(usCaseworker(), id);

        assertThat(told(keeper, id)).containsExactly(NoticeKind.MESSAGE);
        assertThat(told(coCoordinator(), id)).containsExactly(NoticeKind.MESSAGE);
        assertThat(told(coSupervisor(), id)).isEmpty();
    }

    @Test
    void ofAMessageThoseAreToldWhoWriteForTheOtherOffice() {
        CaseId id = walk.inVerification();
        message(usCaseworker(), id);

        assertThat(told(coSupervisor(), id)).containsExactly(NoticeKind.MESSAGE);
        assertThat(told(coCoordinator(), id)).containsExactly(NoticeKind.MESSAGE);
        assertThat(told(coHealthProfessional(), id)).isEmpty();
        assertThat(told(usSupervisor(), id)).isEmpty();
    }

    @Test
    void aFirstSignatureIsToldToThoseWhoMayGiveTheSecond() {
        CaseId id = walk.inVerification();
        new JourneyWalk(portal).prepare(id);
        Actors.as(
                coIdentityOfficer(), () -> portal.getBean(NationalityDesk.class).seen(id, true));
        walk.take(coIdentityOfficer(), id, Step.DENY_NATIONALITY, "NOT_IN_REGISTERS");

        assertThat(told(another(coIdentityOfficer()), id)).contains(NoticeKind.SIGNATURE);
        assertThat(told(coIdentityOfficer(), id)).doesNotContain(NoticeKind.SIGNATURE);
        assertThat(told(usSupervisor(), id)).isEmpty();
    }

    @Test
    void holdsClearancesAndWhatOneSideDoesInPrivateAreToldToNobody() {
        CaseId id = walk.inVerification();
        int before = count(id);
        Actors.as(usProtectionOfficer(), () -> portal.getBean(Holds.class).place(id, HoldKind.PROTECTION, "kept"));
        Actors.as(usHealthProfessional(), () -> portal.getBean(Holds.class).place(id, HoldKind.MEDICAL, "kept"));

        assertThat(count(id)).isEqualTo(before);
    }

    @Test
    void anIncidentIsToldToTheLeadsOfTheSidesThatKnowOfIt() {
        CaseId shared = walk.inVerification();
        CaseId own = walk.inVerification();
        incident(shared, "EMB-04");
        incident(own, "PRE-09");

        assertThat(told(coSupervisor(), shared)).containsExactly(NoticeKind.INCIDENT);
        assertThat(told(coCoordinator(), shared)).containsExactly(NoticeKind.INCIDENT);
        assertThat(told(usSupervisor(), own)).containsExactly(NoticeKind.INCIDENT);
        assertThat(told(coSupervisor(), own)).isEmpty();
    }

    @Test
    void ofAnIncidentWhileTheSentenceStandsTheOtherSideIsToldNothing() {
        CaseId id = walk.inVerification();
        Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).place(id, HoldKind.OPERATIONAL, "kept"));
        incident(id, "EMB-04");

        assertThat(told(coSupervisor(), id)).isEmpty();
    }

    @Test
    void aClockThatRanOutIsToldOnceToTheSupervisorsOfTheSideThatIsLate() {
        CaseId id = walk.inVerification();
        Instant yesterday = portal.getBean(Clock.class).instant().minus(Duration.ofDays(1));
        database.sql("update case_listing set due_at = ?, due_order = ? where case_id = ?")
                .params(Rows.at(yesterday), Rows.at(yesterday), id.uuid())
                .update();
        NoticeClock clock = portal.getBean(NoticeClock.class);
        clock.lookForOverdue();
        clock.lookForOverdue();

        assertThat(told(coSupervisor(), id)).containsExactly(NoticeKind.OVERDUE);
        assertThat(told(usSupervisor(), id)).isEmpty();
    }

    @Test
    void theBellCountsWhatIsUnreadOfCasesThatOneMayOpenAndOfChosenKinds() {
        CaseId id = walk.inVerification();
        Actor reader = another(coSupervisor());
        here(reader);
        message(usCaseworker(), id);
        assertThat(Actors.as(reader, notices::waiting)).isOne();

        database.sql("delete from case_listing where case_id = ? and viewer = 'CO'")
                .param(id.uuid())
                .update();
        assertThat(Actors.as(reader, notices::waiting)).as("erased").isZero();
        assertThat(Actors.as(reader, notices::mine)).isEmpty();

        CaseId another = walk.inVerification();
        message(usCaseworker(), another);
        Actor examiner = new Actor(reader.id(), reader.name(), reader.party(), Set.of(Role.EXAMINER));
        assertThat(Actors.as(examiner, notices::waiting)).as("another role").isZero();
        assertThat(Actors.as(reader, notices::waiting)).isOne();
        Actors.as(reader, notices::readAll);
        assertThat(Actors.as(reader, notices::waiting)).isZero();

        NoticeWishes wishes = Actors.as(reader, notices::wishes).orElseThrow();
        Actors.as(
                reader,
                () -> notices.wish(new NoticeWishes(
                        EnumSet.of(NoticeKind.INCIDENT), wishes.byMail(), wishes.ownAddress(), null, wishes.zone())));
        message(usCaseworker(), another);
        assertThat(Actors.as(reader, notices::waiting)).as("not wanted").isZero();
        assertThat(Actors.as(reader, notices::wishes).orElseThrow().inPage()).containsExactly(NoticeKind.INCIDENT);
    }

    @Test
    void whatIsNoAddressIsNotKept() {
        NoticeWishes wishes = Actors.as(coSupervisor(), notices::wishes).orElseThrow();
        for (String wrong : List.of("nobody", "a@b", "a b@c.example", "a@b.example\r\nBcc: x@y.example")) {
            assertThat(refusal(() -> notices.wish(new NoticeWishes(
                            wishes.inPage(), wishes.byMail(), java.util.Optional.of(wrong), null, wishes.zone()))))
                    .isEqualTo("messages.notices.refused.address");
        }
    }

    private static String refusal(Runnable act) {
        try {
            Actors.as(coSupervisor(), act);
            return "";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private static Assignments.Assignee assignee(Actor actor) {
        return new Assignments.Assignee(actor.id().key(), actor.name());
    }

    private void message(Actor actor, CaseId id) {
        Actors.as(
                actor,
                () -> portal.getBean(MessageDesk.class)
                        .send(new NewMessage(id, MessageKind.STATEMENT, "PLEASE_CALL", "", null, List.of())));
    }

    private void incident(CaseId id, String check) {
        Actors.as(
                usCaseworker(),
                () -> portal.getBean(IncidentDesk.class)
                        .open(new NewIncident(id, check, IncidentOrigin.REPORT, Gravity.GRAVE, "Told.")));
    }

    private List<NoticeKind> told(Actor actor, CaseId id) {
        return Actors.as(actor, notices::mine).stream()
                .filter(notice -> notice.caseId().equals(id))
                .map(Notice::kind)
                .toList();
    }

    private int count(CaseId id) {
        return database.sql("select count(*) from notice where case_id = ?")
                .param(id.uuid())
                .query(Integer.class)
                .single();
    }
}
