package org.puente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.exchange.QueryWalk.TICK;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may ask, about whom, how often, and what the trails of both sides keep. */
@Tag("database")
@Tag("walk")
@PortalTest
class QueryLimitsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Queries queries;

    @Autowired
    private AnswerDesk desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private QueryWalk walk;

    @BeforeEach
    void walk() {
        walk = new QueryWalk(portal).aDayLater();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void ofADraftNobodyIsAsked() {
        CaseId draft = walk.cases().ready();
        walk.prints().enrol(usCaseworker(), draft, 109, 4, 1);

        assertThat(Actors.as(usCaseworker(), () -> queries.objection(draft))).contains("exchange.ask.draft");
        assertThatThrownBy(() -> walk.askOnly(usCaseworker(), draft)).hasMessage("exchange.ask.draft");
        assertThat(what(draft)).contains("query.refused");
    }

    @Test
    void thePrintsOfADraftAndOfAWithdrawnCaseAreInNoOpenedGallery() {
        CaseId draft = walk.cases().ready();
        walk.prints().enrol(usCaseworker(), draft, 110, 4, 1);
        walk.prints().untilInGallery(US, draft, 4);
        CaseId withdrawn = walk.askedAbout(110, 4);
        walk.cases().take(usSupervisor(), withdrawn, Step.WITHDRAW, "STATUS_GRANTED");
        CaseId id = walk.knownToColombia(110);

        QueryId query = walk.askOnly(coCaseworker(), id);
        walk.untilSearched(query);
        clock.stopAt(walk.read(coCaseworker(), id).asked().plus(TICK));

        assertThat(walk.read(coCaseworker(), id).state()).isEqualTo(QueryState.NO_HIT);
    }

    @Test
    void neitherSideFindsTheOthersPart() {
        CaseId id = walk.askedAbout(111, 4);
        QueryId query = walk.ask(id);

        assertThat(Actors.as(coCaseworker(), () -> queries.of(id))).isEmpty();
        assertThat(Actors.as(usSupervisor(), () -> desk.open(query))).isEmpty();
        assertThat(Actors.as(usSupervisor(), desk::waiting)).isEmpty();
    }

    @Test
    void theSamePrintsAgainAreAnsweredSlowlyAndTheTrailSaysSo() {
        CaseId id = walk.askedAbout(112, 4);
        walk.ask(id);
        walk.tick(id, 1);
        assertThat(walk.read(id).state()).isEqualTo(QueryState.NO_HIT);

        walk.ask(id);

        Query again = walk.read(id);
        assertThat(again.slowed()).isEqualTo(Slowness.REPEATED);
        assertThat(again.tick()).isEqualTo(TICK.multipliedBy(QueryQuota.TIMES_SLOWER));
        walk.tick(id, 1, Duration.ofSeconds(-1));
        assertThat(walk.read(id).state()).isEqualTo(QueryState.WAITING);
        walk.tick(id, 1);
        assertThat(walk.read(id).state()).isEqualTo(QueryState.NO_HIT);
        assertThat(walk.rows()
                        .sql("select why from audit.trail where case_id = ? and what = 'query.asked' order by seq")
                        .param(id.uuid())
                        .query((row, n) -> String.valueOf(row.getString("why")))
                        .list())
                .containsExactly("null", "REPEATED");
    }

    @Test
    void everyActIsInTheTrailOfItsSideWithoutNamesOrScores() {
        CaseId id = walk.askedAbout(113, 4);
        walk.ask(id);
        walk.tick(id, 1);
        walk.read(id);

        assertThat(trail(id, "US")).containsExactly("query.asked", "query.answered");
        assertThat(trail(id, "CO")).containsExactly("query.searched", "query.probes_destroyed", "query.told");
        assertThat(walk.rows()
                        .sql("select payload from audit.trail where case_id = ? and what = 'query.searched'")
                        .param(id.uuid())
                        .query(String.class)
                        .single())
                .contains("\"threshold\"", "\"prints\"")
                .doesNotContain("score");
    }

    @Test
    void whoHasUsedUpTheDaysQueriesIsToldWhenTheNextOneIs() {
        CaseId id = walk.askedAbout(114, 4);
        walk.rows()
                .sql(
                        "insert into query_asked (id, owner, partner, case_id, set_id, fingers, probe_sha256, asked_by,"
                                + " asked_by_name, asked_at, tick_seconds, state) select " + random()
                                + ", 'US', 'CO', " + random() + ", " + random()
                                + ", 4, 'x', 'us:other', 'X', current_timestamp, 60, 'NO_HIT' from audit.trail a, audit.trail b limit 100")
                .update();

        assertThatThrownBy(() -> walk.askOnly(usCaseworker(), id))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence(Locale.ENGLISH)).contains("100"));
        walk.rows().sql("delete from query_asked where asked_by = 'us:other'").update();
    }

    private static String random() {
        return System.getProperty("puente.test.database", "h2").equals("h2") ? "random_uuid()" : "gen_random_uuid()";
    }

    @Test
    void anErasureOfTheAskingSideDestroysThePrintsThatItLent() {
        walk.knownToColombia(115);
        CaseId id = walk.askedAbout(115, 4);
        QueryId query = walk.ask(id);
        assertThat(walk.lent(query)).isPositive();

        erase(US, id);

        assertThat(walk.lent(query)).isZero();
        assertThat(walk.state(query)).isEqualTo("ANSWERED");
        assertThat(Actors.as(usCaseworker(), () -> queries.of(id))).isEmpty();
        assertThat(trail(id, "CO")).endsWith("query.probes_destroyed");
    }

    @Test
    void anErasureOfTheOwningSideIsToldOnTheTickAsAReviewThatNobodyEnded() {
        walk.knownToColombia(116);
        CaseId id = walk.askedAbout(116, 4);
        QueryId query = walk.ask(id);
        assertThat(walk.lent(query)).isPositive();

        erase(CO, id);

        assertThat(walk.lent(query)).isZero();
        assertThat(held(CO, id)).isZero();
        assertThat(walk.read(id).state()).isEqualTo(QueryState.WAITING);
        walk.tick(id, 1, Duration.ofMillis(-1));
        assertThat(trail(id, "US")).containsExactly("query.asked");
        walk.tick(id, 1, Duration.ofMinutes(1));
        assertThat(walk.read(id).state()).isEqualTo(QueryState.LAPSED);
        assertThat(walk.read(id).told()).isEqualTo(walk.read(id).asked().plus(TICK));
        assertThat(trail(id, "US")).containsExactly("query.asked", "query.answered");
        assertThat(trail(id, "CO")).endsWith("query.searched", "query.probes_destroyed");
        assertThat(walk.rows()
                        .sql("select count(*) from query_withdrawn where query_id = ?")
                        .param(query.uuid())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void erase(Country side, CaseId id) {
        Actors.as(
                TestActors.officer(side, Role.PRIVACY_OFFICER),
                () -> transaction.executeWithoutResult(
                        _ -> portal.getBean(HeldQueries.class).erase(id, side)));
    }

    private long held(Country side, CaseId id) {
        return Actors.as(
                TestActors.officer(side, Role.PRIVACY_OFFICER),
                () -> portal.getBean(HeldQueries.class).count(id, side));
    }

    private List<String> what(CaseId id) {
        return walk.rows()
                .sql("select what from audit.trail where case_id = ? order by seq")
                .param(id.uuid())
                .query(String.class)
                .list();
    }

    private List<String> trail(CaseId id, String country) {
        return walk.rows()
                .sql(
                        "select what from audit.trail where case_id = ? and country = ? and what like 'query.%' order by seq")
                .params(id.uuid(), country)
                .query(String.class)
                .list();
    }
}
