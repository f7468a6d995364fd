package org.puente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.biometrics.ComparisonReason.DETAILS_AGREE;
import static org.puente.biometrics.ComparisonReason.OTHER_PATTERN;
import static org.puente.testing.TestActors.coSupervisor;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Lent prints are destroyed as soon as it stands what is said, and only the saying waits for the tick. */
@Tag("database")
@Tag("walk")
@PortalTest
class LentPrintsEndTest {

    @Autowired
    private ApplicationContext portal;

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
    void ofAStrangerTheyEndWithTheSearch() {
        CaseId id = walk.askedAbout(140, 4);
        QueryId query = walk.ask(id);

        assertThat(walk.lent(query)).isZero();
        assertThat(walk.read(id).state()).isEqualTo(QueryState.WAITING);
        walk.tick(id, 1);
        assertThat(walk.read(id).state()).isEqualTo(QueryState.NO_HIT);
    }

    @Test
    void ofSomebodyElseTheyEndWithTheExaminersConclusion() {
        CaseId id = underReview(141);
        QueryId query = walk.latest(id);
        assertThat(walk.lent(query)).isPositive();

        walk.conclude(query, OTHER_PATTERN);

        assertThat(walk.lent(query)).isZero();
        assertThat(walk.read(id).state()).isEqualTo(QueryState.UNDER_REVIEW);
    }

    @Test
    void ofSomebodyKnownTheyEndWithTheDecision() {
        CaseId id = underReview(142);
        QueryId query = walk.latest(id);
        walk.conclude(query, DETAILS_AGREE);
        assertThat(walk.lent(query)).isPositive();

        Actors.as(coSupervisor(), () -> desk.refuse(query, "NOT_COVERED"));

        assertThat(walk.lent(query)).isZero();
        walk.tick(id, 2);
        assertThat(walk.read(id).state()).isEqualTo(QueryState.REFUSED);
    }

    @Test
    void afterSevenDaysTheyEndBetweenTicksAndTheNextOneSaysSo() {
        CaseId id = underReview(143);
        QueryId query = walk.latest(id);
        walk.tickEvery(query, Duration.ofMinutes(50));

        clock.stopAt(walk.read(id).asked().plus(Queries.LONGEST).minusSeconds(1));
        walk.work();
        assertThat(walk.lent(query)).isPositive();
        clock.stopAt(walk.read(id).asked().plus(Queries.LONGEST));
        walk.work();

        assertThat(walk.lent(query)).isZero();
        assertThat(walk.read(id).state()).isEqualTo(QueryState.UNDER_REVIEW);
        walk.tick(id, 7 * 24 * 60 / 50 + 1);
        Query told = walk.read(id);
        assertThat(told.state()).isEqualTo(QueryState.LAPSED);
        assertThat(told.told())
                .isEqualTo(told.asked().plus(Duration.ofMinutes(50).multipliedBy(202)));
    }

    private CaseId underReview(int person) {
        walk.knownToColombia(person);
        CaseId id = walk.askedAbout(person, 4);
        walk.ask(id);
        walk.tick(id, 1);
        assertThat(walk.read(id).state()).isEqualTo(QueryState.UNDER_REVIEW);
        return id;
    }
}
