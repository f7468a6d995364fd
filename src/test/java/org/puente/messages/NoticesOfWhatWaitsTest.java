package org.puente.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.biometrics.ComparisonReason.DETAILS_AGREE;
import static org.puente.convictions.ConvictionWalk.CASEWORKER;
import static org.puente.convictions.ConvictionWalk.QM;
import static org.puente.convictions.ConvictionWalk.QN;
import static org.puente.convictions.ConvictionWalk.SUPERVISOR;
import static org.puente.convictions.ConvictionWalk.THEIR_SUPERVISOR;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.agreements.AgreedClock;
import org.puente.cases.Assignments;
import org.puente.cases.ClockEscalated;
import org.puente.cases.ClockEscalations;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Step;
import org.puente.convictions.ConvictionWalk;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.puente.exchange.QueryId;
import org.puente.exchange.QueryWalk;
import org.puente.journeys.JourneyWalk;
import org.puente.privacy.RequestWalk;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told that something waits for them which no step of the other side made, and who is not. */
@Tag("database")
@Tag("walk")
@PortalTest
class NoticesOfWhatWaitsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Notices notices;

    @Autowired
    private TestClock clock;

    @Autowired
    private WholeDatabase database;

    @BeforeEach
    void everybodyHasOpenedThePortal() {
        nobodyIsToldAnything();
        Stream.of(US, CO, QM, QN)
                .flatMap(country -> Stream.of(Role.values())
                        .filter(role -> !role.isIndependent())
                        .map(role -> officer(country, role)))
                .forEach(this::here);
        Stream.of(usCaseworker(), usSupervisor(), coSupervisor()).forEach(actor -> here(another(actor)));
    }

    @AfterEach
    void nobodyIsToldAnything() {
        clock.goOn();
        database.sql("delete from notice").update();
        database.sql("delete from notice_reader").update();
    }

    private void here(Actor actor) {
        Actors.as(actor, () -> notices.here(Locale.ENGLISH));
    }

    @Test
    void aReturnInErrorIsToldAtOnceToAllWhoMaySeeToTheWayBackOnBothSides() {
        CaseId id = new JourneyWalk(portal).handedOver();
        Actor keeper = another(usCaseworker());
        Actors.as(
                usSupervisor(),
                () -> portal.getBean(Assignments.class).assign(id, assignee(keeper), assignee(usCaseworker())));
        database.sql("delete from notice").update();
        new CaseWalk(portal).take(coSupervisor(), id, Step.REPORT_WRONG_RETURN);

        for (Actor each : List.of(usSupervisor(), another(usSupervisor()), another(coSupervisor()), keeper)) {
            assertThat(told(each, id)).as(each.name()).containsExactly(NoticeKind.WAY_BACK);
        }
        assertThat(told(coSupervisor(), id)).as("who reported it").isEmpty();
        assertThat(told(coCaseworker(), id)).isEmpty();
    }

    @Test
    void aWayBackThatRanOutIsToldToTheSupervisorsOfBothSidesThoughTheCaseIsOver() {
        CaseId id = new JourneyWalk(portal).handedOver();
        new CaseWalk(portal).take(coSupervisor(), id, Step.REPORT_WRONG_RETURN);
        Instant yesterday = portal.getBean(Clock.class).instant().minus(Duration.ofDays(1));
        database.sql("update case_listing set due_at = ?, due_order = ? where case_id = ?")
                .params(Rows.at(yesterday), Rows.at(yesterday), id.uuid())
                .update();
        portal.getBean(NoticeClock.class).lookForOverdue();

        for (Actor supervisor : List.of(usSupervisor(), coSupervisor())) {
            assertThat(told(supervisor, id)).contains(NoticeKind.OVERDUE);
        }
        assertThat(told(officer(CO, Role.TRANSFER_COORDINATOR), id)).doesNotContain(NoticeKind.OVERDUE);
    }

    @Test
    void aClockIsBroughtBeforeWhomTheAgreementNamesInTheirNoticesToo() {
        CaseId id = inVerificationNow();
        Actors.as(coCaseworker(), () -> portal.getBean(Assignments.class).takeOver(id));
        later(Duration.ofDays(12));
        assertThat(told(coCaseworker(), id)).contains(NoticeKind.ESCALATED);
        assertThat(told(coSupervisor(), id)).doesNotContain(NoticeKind.ESCALATED);

        later(Duration.ofDays(16));
        assertThat(told(coSupervisor(), id)).as("told as it ran out").containsOnlyOnce(NoticeKind.OVERDUE);
        assertThat(told(coSupervisor(), id)).doesNotContain(NoticeKind.ESCALATED);
        assertThat(told(usSupervisor(), id)).doesNotContain(NoticeKind.ESCALATED, NoticeKind.OVERDUE);

        later(Duration.ofDays(24));
        assertThat(told(usSupervisor(), id)).containsOnlyOnce(NoticeKind.ESCALATED);
        assertThat(told(usCaseworker(), id)).doesNotContain(NoticeKind.ESCALATED);
    }

    @Test
    void aRoleThatSeesToNoClocksIsToldAsTheAgreementNamesIt() {
        CaseId id = inVerificationNow();
        ClockEscalated brought = new ClockEscalated(
                id,
                AgreedClock.NATIONALITY_REPLY_WITH_DOCUMENTS,
                0,
                CO,
                Role.CONSULAR_OFFICER,
                null,
                true,
                0,
                clock.instant());
        Actors.as(
                coCaseworker(),
                () -> portal.getBean(TransactionTemplate.class)
                        .executeWithoutResult(_ -> portal.publishEvent(brought)));

        assertThat(told(officer(CO, Role.CONSULAR_OFFICER), id)).contains(NoticeKind.ESCALATED);
        assertThat(told(officer(US, Role.CONSULAR_OFFICER), id)).isEmpty();
    }

    @Test
    void whileTheOtherSideHoldsTheCaseNoClockIsToldOf() {
        CaseId id = inVerificationNow();
        Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).place(id, HoldKind.OPERATIONAL, ""));
        later(Duration.ofDays(40));

        assertThat(told(coSupervisor(), id)).doesNotContain(NoticeKind.ESCALATED, NoticeKind.OVERDUE);
    }

    @Test
    void theAnswerToAQueryIsToldOnItsTickToWhoAskedAndADecisionToWhoDecides() {
        QueryWalk walk = new QueryWalk(portal);
        walk.knownToColombia(931);
        CaseId id = walk.askedAbout(931, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);
        assertThat(told(usCaseworker(), id)).as("under review").doesNotContain(NoticeKind.QUERY);

        walk.conclude(query, DETAILS_AGREE);
        assertThat(told(coSupervisor(), id)).contains(NoticeKind.ANSWER);
        assertThat(told(coCaseworker(), id)).doesNotContain(NoticeKind.ANSWER);
        assertThat(told(usSupervisor(), id)).doesNotContain(NoticeKind.ANSWER);
        walk.release(query);
        assertThat(told(usCaseworker(), id)).as("before the tick").doesNotContain(NoticeKind.QUERY);
        walk.tick(id, 2);

        assertThat(told(usCaseworker(), id)).containsOnlyOnce(NoticeKind.QUERY);
        assertThat(told(another(usCaseworker()), id)).as("who did not ask").doesNotContain(NoticeKind.QUERY);
        assertThat(told(coCaseworker(), id)).doesNotContain(NoticeKind.QUERY);
    }

    @Test
    void aReleaseOfConvictionsIsToldToThoseOfTheSideWhoSign() {
        ConvictionWalk walk = new ConvictionWalk(portal);
        CaseId id = walk.cases().submitted();
        walk.write(id);
        walk.propose(id);

        assertThat(told(SUPERVISOR, id)).containsOnlyOnce(NoticeKind.CONVICTIONS);
        assertThat(told(CASEWORKER, id)).doesNotContain(NoticeKind.CONVICTIONS);
        assertThat(told(THEIR_SUPERVISOR, id)).doesNotContain(NoticeKind.CONVICTIONS);
    }

    @Test
    void aCorrectionToMakeIsToldToCaseworkersAndARequestThatIsDueToPrivacyOfficersWhoOpenNoCase() {
        CaseId id = new CaseWalk(portal).submitted();
        RequestWalk walk = new RequestWalk(portal);
        Actor privacy = officer(US, Role.PRIVACY_OFFICER);
        UUID request = walk.asksForACorrection(privacy, id, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        walk.look(US);
        assertThat(told(privacy, id)).isEmpty();

        Instant due = walk.due(privacy, request);
        clock.stopAt(due.minus(Duration.ofDays(2)));
        walk.look(US);
        walk.look(US);
        here(privacy);
        assertThat(told(privacy, id)).isEmpty();
        walk.look(US);
        assertThat(told(privacy, id)).containsExactly(NoticeKind.REQUEST);
        assertThat(told(usCaseworker(), id)).doesNotContain(NoticeKind.REQUEST);
        assertThat(Actors.as(privacy, notices::waiting)).isOne();
        assertThat(Actors.as(privacy, notices::mine))
                .extracting(Notice::address)
                .containsExactly("privacy");

        here(usCaseworker());
        walk.accept(privacy, request);
        assertThat(told(usCaseworker(), id)).containsOnlyOnce(NoticeKind.CORRECTION);
        clock.stopAt(due);
        walk.look(US);
        walk.look(US);
        assertThat(told(privacy, id)).containsExactly(NoticeKind.REQUEST, NoticeKind.REQUEST);
        assertThat(told(officer(CO, Role.PRIVACY_OFFICER), id)).isEmpty();
    }

    private CaseId inVerificationNow() {
        clock.stopAt(Instant.now());
        return new CaseWalk(portal).inVerification();
    }

    /** Everybody is here at that moment, and both sides' clocks are looked at. */
    private void later(Duration since) {
        Instant begin = Instant.now();
        clock.stopAt(begin.plus(since));
        List.of(usCaseworker(), usSupervisor(), coCaseworker(), coSupervisor()).forEach(this::here);
        for (Country side : List.of(US, CO)) {
            Actors.as(new Actor(new UserId("clockwork:test"), "Puente", side, Set.of()), () -> {
                int reached;
                do {
                    reached = portal.getBean(ClockEscalations.class).escalate();
                } while (reached > 0);
            });
        }
        portal.getBean(NoticeClock.class).lookForOverdue();
    }

    private static Assignments.Assignee assignee(Actor actor) {
        return new Assignments.Assignee(actor.id().key(), actor.name());
    }

    /** Past the list, which ends after a hundred. */
    private List<NoticeKind> told(Actor actor, CaseId id) {
        return database.sql(
                        "select kind from notice where owner = ? and user_id = ? and case_id = ? and created_at <= ?")
                .params(actor.country().code(), actor.id().key(), id.uuid(), Rows.at(clock.instant()))
                .query((row, _) -> NoticeKind.valueOf(row.getString("kind")))
                .list();
    }
}
