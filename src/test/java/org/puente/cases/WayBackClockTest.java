package org.puente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coProtectionOfficer;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.agreements.AgreedClock;
import org.puente.countries.CaseId;
import org.puente.journeys.Consent;
import org.puente.journeys.JourneyWalk;
import org.puente.journeys.WayBackDesk;
import org.puente.journeys.WayBackItem;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The clock of a person who was returned in error: both sides owe it, nothing stops it, and it ends as both close. */
@Tag("database")
@Tag("walk")
@PortalTest
class WayBackClockTest {

    private static final String OVERDUE = "cases.work.OVERDUE";
    private static final String RUNS_OUT = "cases.work.RUNS_OUT";
    private static final List<Actor> BOTH = List.of(usSupervisor(), coSupervisor());
    private static final Duration LATE = Duration.ofDays(9);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WaitingWork work;

    @Autowired
    private OverdueClocks overdue;

    @Autowired
    private CasePages pages;

    @Autowired
    private ClockRounds rounds;

    @Autowired
    private WayBackDesk ways;

    @Autowired
    private WholeDatabase jdbc;

    @Autowired
    private TestClock clock;

    private JourneyWalk walk;
    private CaseId id;
    private Instant reported = Instant.EPOCH;

    @BeforeEach
    void somebodyIsReturnedInError() {
        walk = new JourneyWalk(portal);
        id = walk.handedOver();
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void bothSidesListItOverdueAndItIsBroughtBeforeTheSupervisorsOfBoth() {
        report();
        assertThat(BOTH).allSatisfy(each -> assertThat(due(each)).isEqualTo(wayBackDue()));
        later(LATE);

        assertThat(BOTH).allSatisfy(each -> {
            assertThat(listed(each)).containsExactly(AgreedClock.WAY_BACK);
            assertThat(tasks(each)).contains(OVERDUE);
        });
        assertThat(tasks(coCaseworker())).doesNotContain(OVERDUE);
        assertThat(escalated()).containsExactly("CO0SUPERVISOR", "CO1SUPERVISOR", "US0ASSIGNEE", "US1SUPERVISOR");
    }

    @Test
    void beforeItsTimeIsUpWhoLooksAfterTheCaseIsTold() {
        Actors.as(usCaseworker(), () -> portal.getBean(Assignments.class).takeOver(id));
        report();
        Duration whole = Duration.between(reported, wayBackDue());
        later(whole.multipliedBy(9).dividedBy(10));

        assertThat(tasks(usCaseworker())).contains(RUNS_OUT);
        assertThat(tasks(coSupervisor())).contains(RUNS_OUT);
    }

    @Test
    void aHoldNeitherStopsNorHidesIt() {
        Actors.as(coProtectionOfficer(), () -> portal.getBean(Holds.class).place(id, HoldKind.PROTECTION, ""));
        report();
        later(LATE);

        assertThat(BOTH).allSatisfy(each -> {
            assertThat(due(each)).isEqualTo(wayBackDue());
            assertThat(listed(each)).containsExactly(AgreedClock.WAY_BACK);
        });
    }

    @Test
    void itEndsAsTheSecondSideClosesAndBothReadSoInTheTimeLine() {
        report();
        later(LATE);
        Actors.as(usSupervisor(), () -> {
            ways.keep(id);
            ways.consent(id, Consent.GIVEN);
            for (WayBackItem item : WayBackItem.values()) {
                ways.done(id, item);
            }
            ways.close(id);
        });
        assertThat(listed(coSupervisor())).containsExactly(AgreedClock.WAY_BACK);
        Actors.as(coSupervisor(), () -> ways.close(id));

        assertThat(BOTH).allSatisfy(each -> {
            assertThat(listed(each)).isEmpty();
            assertThat(tasks(each)).doesNotContain(OVERDUE, RUNS_OUT);
            ClockView met = view(each);
            assertThat(met.metAt()).isEqualTo(reported.plus(LATE));
            assertThat(met.late()).isTrue();
            assertThat(Actors.as(each, () -> pages.timeLine(id, 5)))
                    .extracting(TimeLineEntry::what)
                    .startsWith("WAY_BACK_CLOSED");
        });
        assertThat(escalated()).isEmpty();
    }

    @Test
    void oneThatWasReportedBeforeThisClockRanIsCountedToo() {
        report();
        jdbc.sql("delete from case_clock where case_id = ?").param(id.uuid()).update();
        jdbc.sql("update case_listing set clock = null, due_at = null where case_id = ?")
                .param(id.uuid())
                .update();
        rounds.recount();
        later(LATE);

        assertThat(BOTH).allSatisfy(each -> assertThat(listed(each)).containsExactly(AgreedClock.WAY_BACK));
    }

    private void report() {
        reported = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        clock.stopAt(reported);
        walk.cases().take(coSupervisor(), id, Step.REPORT_WRONG_RETURN);
    }

    private void later(Duration since) {
        clock.stopAt(reported.plus(since));
        rounds.look();
    }

    private Instant wayBackDue() {
        return Actors.as(usSupervisor(), () -> ways.of(id)).orElseThrow().due();
    }

    private Instant due(Actor actor) {
        return view(actor).figure().orElseThrow();
    }

    private ClockView view(Actor actor) {
        return Actors.as(actor, () -> pages.open(id)).orElseThrow().clocks().stream()
                .filter(each -> each.kind() == AgreedClock.WAY_BACK)
                .findFirst()
                .orElseThrow();
    }

    private List<AgreedClock> listed(Actor actor) {
        return Actors.as(
                        actor,
                        () -> overdue.page(new OverdueQuery(OverdueQuery.Owed.HERE, AgreedClock.WAY_BACK), 0, 500))
                .stream()
                .filter(row -> row.id().equals(id))
                .map(OverdueRow::clock)
                .toList();
    }

    private List<String> escalated() {
        return jdbc.sql(
                        "select viewer || step || to_role from clock_escalation where case_id = ? and clock = ? order by 1")
                .params(id.uuid(), AgreedClock.WAY_BACK.name())
                .query(String.class)
                .list();
    }

    private List<String> tasks(Actor actor) {
        return Actors.as(actor, () -> work.waitingForMe()).stream()
                .filter(item -> item.address().equals("cases/" + id))
                .map(WorkItem::taskKey)
                .toList();
    }
}
