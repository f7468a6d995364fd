package org.puente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.biometrics.ComparisonReason.DETAILS_AGREE;
import static org.puente.biometrics.ComparisonReason.OTHER_PATTERN;
import static org.puente.cases.SheetField.A_NUMBER;
import static org.puente.cases.SheetField.BIRTH_DATE;
import static org.puente.cases.SheetField.FIRST_SURNAME;
import static org.puente.cases.SheetField.GIVEN_NAMES;
import static org.puente.cases.SheetField.NATIONALITY;
import static org.puente.cases.SheetField.PLACE_OF_BIRTH;
import static org.puente.cases.SheetField.SECOND_SURNAME;
import static org.puente.cases.SheetField.SEX;
import static org.puente.exchange.QueryWalk.TICK;
import static org.puente.testing.TestActors.coExaminer;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.biometrics.ComparisonPool;
import org.puente.biometrics.ComparisonReveal;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.ReviewId;
import org.puente.cases.CaseNotFound;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A query from one side to the other: what is answered, by whom, and at which moment. */
@Tag("database")
@PortalTest
class QueriesTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Queries queries;

    @Autowired
    private AnswerDesk desk;

    @Autowired
    private TestClock clock;

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
    void ofAStrangerItIsSaidOnTheTickThatNobodyIsKnown() {
        CaseId id = walk.askedAbout(101, 4);
        QueryId query = walk.ask(id);

        walk.tick(id, 1, Duration.ofMillis(-1));
        assertThat(walk.read(id).state()).isEqualTo(QueryState.WAITING);
        assertThat(walk.read(id).nextTick(clock.instant()))
                .isEqualTo(walk.read(id).asked().plus(TICK));
        walk.tick(id, 1, Duration.ofSeconds(77));

        Query answered = walk.read(id);
        assertThat(answered.state()).isEqualTo(QueryState.NO_HIT);
        assertThat(answered.told()).isEqualTo(answered.asked().plus(TICK));
        assertThat(answered.released()).isEmpty();
        assertProbesAreDestroyed(query);
    }

    @Test
    void whoIsKnownIsFoundByExaminersAndReleasedByAPersonFieldByField() {
        walk.knownToColombia(102);
        CaseId id = walk.askedAbout(102, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);
        assertThat(walk.read(id).state()).isEqualTo(QueryState.UNDER_REVIEW);
        assertThat(Actors.as(coSupervisor(), () -> desk.open(query))).isEmpty();

        walk.conclude(query, DETAILS_AGREE);
        assertThat(walk.read(id).state()).isEqualTo(QueryState.UNDER_REVIEW);
        Map<SheetField, String> leaving =
                Actors.as(coSupervisor(), () -> desk.open(query)).orElseThrow().leaving();
        walk.release(query);
        assertThat(walk.read(id).state()).isEqualTo(QueryState.UNDER_REVIEW);
        walk.tick(id, 2);

        Query answered = walk.read(id);
        assertThat(answered.state()).isEqualTo(QueryState.RELEASED);
        assertThat(answered.told()).isEqualTo(answered.asked().plus(TICK.multipliedBy(2)));
        assertThat(answered.released())
                .isEqualTo(leaving)
                .containsOnlyKeys(
                        GIVEN_NAMES,
                        FIRST_SURNAME,
                        SECOND_SURNAME,
                        BIRTH_DATE,
                        SEX,
                        NATIONALITY,
                        PLACE_OF_BIRTH,
                        A_NUMBER);
        assertProbesAreDestroyed(query);
        assertThatThrownBy(() -> walk.askOnly(usCaseworker(), id)).hasMessage("exchange.ask.known");
    }

    @Test
    void whatTheExaminersFindDifferentIsNoHitOnTheNextTick() {
        walk.knownToColombia(103);
        CaseId id = walk.askedAbout(103, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);

        walk.conclude(query, OTHER_PATTERN);

        assertThat(Actors.as(coSupervisor(), desk::waiting))
                .extracting(AnswerToDecide::id)
                .doesNotContain(query);
        walk.tick(id, 2, Duration.ofSeconds(-1));
        assertThat(walk.read(id).state()).isEqualTo(QueryState.UNDER_REVIEW);
        walk.tick(id, 2);
        assertThat(walk.read(id).state()).isEqualTo(QueryState.NO_HIT);
        assertProbesAreDestroyed(query);
    }

    @Test
    void aRefusalSaysItsCodeAndNothingElse() {
        walk.knownToColombia(104);
        CaseId id = walk.askedAbout(104, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);
        walk.conclude(query, DETAILS_AGREE);

        assertThatThrownBy(() -> Actors.as(coSupervisor(), () -> desk.refuse(query, "BECAUSE")))
                .hasMessage("exchange.answer.no_reason");
        Actors.as(coSupervisor(), () -> desk.refuse(query, "NOT_COVERED"));
        walk.tick(id, 2);

        Query answered = walk.read(id);
        assertThat(answered.state()).isEqualTo(QueryState.REFUSED);
        assertThat(answered.reason()).isEqualTo("NOT_COVERED");
        assertThat(answered.released()).isEmpty();
    }

    @Test
    void nothingLeavesThatThePersonDidNotSee() {
        walk.knownToColombia(105);
        CaseId id = walk.askedAbout(105, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);
        walk.conclude(query, DETAILS_AGREE);

        assertThatThrownBy(() -> Actors.as(coSupervisor(), () -> desk.release(query, Map.of(GIVEN_NAMES, "Íñigo"))))
                .hasMessage("exchange.answer.changed");
        assertThatThrownBy(() -> Actors.as(usSupervisor(), () -> desk.release(query, Map.of())))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void withTooFewFingersAPersonSaysThatNobodyIsKnown() {
        CaseId id = walk.askedAbout(106, 2);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);
        assertThat(walk.read(id).state()).isEqualTo(QueryState.UNDER_REVIEW);
        walk.conclude(query, OTHER_PATTERN);

        if (walk.state(query).equals("TO_DECIDE")) {
            Actors.as(coSupervisor(), () -> desk.sayNoHit(query));
        }
        walk.tick(id, 2);

        assertThat(walk.read(id).state()).isEqualTo(QueryState.NO_HIT);
        assertProbesAreDestroyed(query);
    }

    @Test
    void aReviewThatNobodyEndsLapsesAfterSevenDaysWithItsPrints() {
        walk.knownToColombia(107);
        CaseId id = walk.askedAbout(107, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);

        walk.tick(id, 7 * 48, Duration.ofMinutes(1));

        assertThat(walk.read(id).state()).isEqualTo(QueryState.LAPSED);
        assertProbesAreDestroyed(query);
    }

    @Test
    void examinersNeverLearnWhoAsksAboutWhom() {
        walk.knownToColombia(108);
        CaseId id = walk.askedAbout(108, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);
        ComparisonWalk examiners = new ComparisonWalk(portal);
        ReviewId review = examiners.take(coExaminer(), walk.comparisons(query).getFirst());
        examiners.conclude(coExaminer(), review, DETAILS_AGREE);

        assertThat(Actors.as(
                        coExaminer(),
                        () -> portal.getBean(ComparisonReveal.class).findings(review)))
                .hasValueSatisfying(findings -> {
                    assertThat(findings.subject()).isNull();
                    assertThat(findings.purpose()).isNull();
                    assertThat(findings.machine()).isNotEmpty();
                });
        assertThat(Actors.as(
                                coExaminer(),
                                () -> portal.getBean(ComparisonPool.class).queue())
                        .concluded())
                .isNotEmpty();
    }

    private void assertProbesAreDestroyed(QueryId query) {
        assertThat(walk.rows()
                        .sql("select count(*) from lent_print where query_id = ?")
                        .param(query.uuid())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(walk.rows()
                        .sql("select count(*) from keys.data_key where case_id = ?")
                        .param(query.uuid())
                        .query(Integer.class)
                        .single())
                .isZero();
        String sent = walk.rows()
                .sql("select probe_sha256 from query_asked where id = ?")
                .param(query.uuid())
                .query(String.class)
                .single();
        assertThat(walk.rows()
                        .sql("select payload from audit.trail where what = 'query.probes_destroyed' and payload like ?")
                        .param("%" + query + "%")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(sent);
    }
}
