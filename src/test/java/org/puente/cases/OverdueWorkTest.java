package org.puente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.agreements.AgreedClock;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.util.ClassUtils;

/** What happens as a clock runs out: somebody is told, both sides see it, and nothing is decided. */
@Tag("database")
@PortalTest
class OverdueWorkTest {

    private static final String OVERDUE = "cases.work.OVERDUE";
    private static final String RUNS_OUT = "cases.work.RUNS_OUT";
    private static final AgreedClock REPLY = AgreedClock.NATIONALITY_REPLY_WITH_DOCUMENTS;

    @Autowired
    private ClockKeeper keeper;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WaitingWork work;

    @Autowired
    private OverdueClocks overdue;

    @Autowired
    private ClockExtensions extensions;

    @Autowired
    private ClockRounds rounds;

    @Autowired
    private WholeDatabase jdbc;

    @Autowired
    private TestClock clock;

    private CaseId id;
    private Instant begin;

    @BeforeEach
    void colombiaOwesAReply() {
        begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        clock.stopAt(begin);
        id = new CaseWalk(portal).inVerification();
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void aQuarterBeforeTheEndWhoLooksAfterTheCaseIsToldAndNobodyElse() {
        Actors.as(coCaseworker(), () -> portal.getBean(Assignments.class).takeOver(id));
        later(Duration.ofDays(12));

        assertThat(tasks(coCaseworker())).contains(RUNS_OUT);
        assertThat(tasks(coSupervisor())).doesNotContain(RUNS_OUT, OVERDUE);
        assertThat(tasks(usSupervisor())).doesNotContain(RUNS_OUT, OVERDUE);
    }

    @Test
    void whereNobodyLooksAfterTheCaseTheSupervisorIsToldInstead() {
        later(Duration.ofDays(12));

        assertThat(tasks(coSupervisor())).contains(RUNS_OUT);
    }

    @Test
    void whenTimeIsUpTheSupervisorOfTheSideThatOwesTheReplyIsToldAndAfterTwoWorkingDaysTheOtherSides() {
        later(Duration.ofDays(16));
        assertThat(tasks(coSupervisor())).contains(OVERDUE);
        assertThat(tasks(coCaseworker())).doesNotContain(OVERDUE);

        later(Duration.ofDays(24));
        assertThat(tasks(usSupervisor())).contains(OVERDUE);
        assertThat(tasks(usCaseworker())).doesNotContain(OVERDUE);
    }

    @Test
    void eachStepIsWrittenDownOnceHoweverOftenAndOnWhicheverNodeOneLooks() {
        later(Duration.ofDays(30));
        rounds.look();
        rounds.look();

        assertThat(jdbc.sql("select clock || step || to_role || viewer from clock_escalation where case_id = ?"
                                + " and clock = ? order by 1")
                        .params(id.uuid(), REPLY.name())
                        .query(String.class)
                        .list())
                .containsExactly(REPLY + "0SUPERVISORCO", REPLY + "0SUPERVISORUS", REPLY + "1SUPERVISORCO");
        assertThat(jdbc.sql("select count(*) from audit.trail where what = 'case.clock.escalated' and case_id = ?")
                        .param(id.uuid())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void silenceMovesNoCaseHoweverLongItLastsInWhateverState() throws Exception {
        Map<String, Object> before = states();
        clock.stopAt(begin.plus(Duration.ofDays(20L * 365)));
        for (var bean : portal.getBeansOfType(Object.class).values()) {
            for (var method : ClassUtils.getUserClass(bean).getDeclaredMethods()) {
                if (method.isAnnotationPresent(Scheduled.class)
                        && method.getDeclaringClass().getPackageName().equals("org.puente.cases")) {
                    method.setAccessible(true);
                    method.invoke(bean);
                }
            }
        }

        assertThat(states()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void bothSidesListWhatIsOverdueByTheSideThatHasToActAndByTheClock() {
        assertThat(listed(coCaseworker(), OverdueQuery.Owed.HERE, null)).isEmpty();
        later(Duration.ofDays(16));

        assertThat(listed(coCaseworker(), OverdueQuery.Owed.HERE, null)).containsExactly(REPLY);
        assertThat(listed(usCaseworker(), OverdueQuery.Owed.THERE, REPLY)).containsExactly(REPLY);
        assertThat(listed(usCaseworker(), OverdueQuery.Owed.HERE, null)).isEmpty();
        assertThat(listed(coCaseworker(), OverdueQuery.Owed.HERE, AgreedClock.ACKNOWLEDGE))
                .isEmpty();
    }

    @Test
    void whileTheOtherSideHoldsTheCaseItIsInNoListAndNobodyIsTold() {
        Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).place(id, HoldKind.OPERATIONAL, ""));
        later(Duration.ofDays(40));

        assertThat(listed(coCaseworker(), OverdueQuery.Owed.HERE, null)).isEmpty();
        assertThat(tasks(coSupervisor())).doesNotContain(RUNS_OUT, OVERDUE);
    }

    @Test
    void afterTheOtherSidesHoldTheNewDueDateShowsAloneAndToTheHoldersOwnSideHowItWasCounted() {
        var hold = Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).place(id, HoldKind.OPERATIONAL, ""));
        clock.stopAt(begin.plus(Duration.ofDays(5)));
        Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).lift(hold));

        ClockView there = view(coCaseworker());
        ClockView here = view(usCaseworker());
        assertThat(there.due()).isEqualTo(here.due()).isAfter(begin.plus(Duration.ofDays(18)));
        assertThat(there.counting()).isEmpty();
        assertThat(here.counting().orElseThrow().reckoning(clock.instant()).stops())
                .hasSize(1);
    }

    @Test
    void aClockIsExtendedOnceByTheSideThatHasToActWithAReasonAndNoFurtherThanAgreed() {
        Instant agreed = view(coCaseworker()).figure().orElseThrow();

        refused(coSupervisor(), 61, "REGISTERS_TO_BE_ASKED", "cases.extension.too_long");
        refused(coSupervisor(), 14, "REGISTERS_TO_BE_ASKED", "cases.extension.no_longer");
        refused(coSupervisor(), 40, "", "cases.extension.reason_missing");
        refused(usSupervisor(), 40, "REGISTERS_TO_BE_ASKED", "cases.extension.not_now");
        Actors.as(coSupervisor(), () -> extensions.extend(id, REPLY, 40, "REGISTERS_TO_BE_ASKED"));
        refused(coSupervisor(), 50, "REGISTERS_TO_BE_ASKED", "cases.extension.not_now");

        assertThat(view(usCaseworker()).figure())
                .isEqualTo(view(coCaseworker()).figure())
                .hasValueSatisfying(
                        due -> assertThat(Duration.between(agreed, due)).isEqualTo(Duration.ofDays(26)));
        later(Duration.ofDays(20));
        assertThat(listed(coCaseworker(), OverdueQuery.Owed.HERE, null)).isEmpty();
    }

    @Test
    void whatIsOverdueIsExtendedNoMore() {
        later(Duration.ofDays(16));

        refused(coSupervisor(), 60, "REGISTERS_TO_BE_ASKED", "cases.extension.not_now");
    }

    @Test
    void countingAnewMendsRowsThatDifferAndTakesBackWhatWasToldTooSoon() {
        later(Duration.ofDays(16));
        jdbc.sql("delete from case_clock where case_id = ? and viewer = 'US'")
                .param(id.uuid())
                .update();
        jdbc.sql("update case_listing set due_at = null where case_id = ?")
                .param(id.uuid())
                .update();
        clock.stopAt(begin.plus(Duration.ofDays(1)));
        jdbc.sql("update case_clock set due_at = null where case_id = ?")
                .param(id.uuid())
                .update();
        rounds.recount();

        assertThat(listedDue(usCaseworker()))
                .isEqualTo(view(usCaseworker()).due())
                .isNotNull();
        assertThat(jdbc.sql(
                                "select count(*) from case_clock where case_id = ? and due_at is not null and steps_taken = 0")
                        .param(id.uuid())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(tasks(coSupervisor())).doesNotContain(OVERDUE);
    }

    @Test
    void countingAnewFindsNothingToMendInWhatWasJustCounted() {
        // Three quarters of a term from here end within a microsecond.
        clock.stopAt(begin.plus(1, ChronoUnit.MICROS));
        CaseId odd = new CaseWalk(portal).inVerification();

        for (Actor each : List.of(usCaseworker(), coCaseworker())) {
            assertThat(Actors.as(each, () -> keeper.differing(List.of(id, odd), each.country())))
                    .isEmpty();
        }
    }

    private void later(Duration since) {
        clock.stopAt(begin.plus(since));
        rounds.look();
    }

    private void refused(Actor actor, int days, String reason, String why) {
        assertThatThrownBy(() -> Actors.as(actor, () -> extensions.extend(id, REPLY, days, reason)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(why));
    }

    private ClockView view(Actor actor) {
        return Actors.as(actor, () -> portal.getBean(CasePages.class).open(id)).orElseThrow().clocks().stream()
                .filter(each -> each.kind() == REPLY)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Instant listedDue(Actor actor) {
        return Objects.requireNonNull(
                        Actors.as(actor, () -> portal.getBean(CaseList.class).rows(List.of(id)))
                                .get(id))
                .due();
    }

    private List<AgreedClock> listed(Actor actor, OverdueQuery.Owed owed, @Nullable AgreedClock only) {
        return Actors.as(actor, () -> overdue.page(new OverdueQuery(owed, only), 0, 500)).stream()
                .filter(row -> row.id().equals(id))
                .map(OverdueRow::clock)
                .toList();
    }

    private Map<String, Object> states() {
        Map<String, Object> all = new TreeMap<>();
        jdbc.sql("select id, state, state_since, version from repatriation_case where state <> 'CLEARED'")
                .query(row -> {
                    all.put(row.getString("id"), row.getString("state") + row.getString("version"));
                });
        return all;
    }

    private List<String> tasks(Actor actor) {
        return Actors.as(actor, () -> work.waitingForMe()).stream()
                .filter(item -> item.address().equals("cases/" + id))
                .map(WorkItem::taskKey)
                .toList();
    }
}
