package org.puente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.exchange.QueryWalk.TICK;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Many queries within an hour are answered slowly, and the auditors of both sides see it. */
@Tag("database")
@PortalTest
class ManyQueriesTest {

    private static final String NOBODY = "us:counted";

    @Autowired
    private ApplicationContext portal;

    private QueryWalk walk;

    @BeforeEach
    void walk() {
        walk = new QueryWalk(portal).aDayLater();
    }

    @AfterEach
    void forget() {
        walk.rows()
                .sql("delete from query_asked where probe_sha256 = 'counted'")
                .update();
    }

    @Test
    void theTwentyFirstOfAnOfficerWithinAnHourIsSlow() {
        Actor officer = another();
        asked(19, officer.id().key(), 50);
        asked(5, officer.id().key(), 61);
        CaseId last = walk.askedAbout(180, 4);
        walk.askOnly(officer, last);
        CaseId tooMany = walk.askedAbout(181, 4);
        walk.askOnly(officer, tooMany);
        CaseId ofAnother = walk.askedAbout(182, 4);
        walk.askOnly(another(), ofAnother);

        assertThat(walk.read(last).slowed()).isNull();
        assertThat(walk.read(ofAnother).slowed()).isNull();
        assertSlow(tooMany, officer);
    }

    @Test
    void theFiftyFirstOfASideWithinAnHourIsSlowWhoeverAsks() {
        asked(49, NOBODY, 50);
        asked(5, NOBODY, 61);
        CaseId last = walk.askedAbout(183, 4);
        walk.askOnly(another(), last);
        CaseId tooMany = walk.askedAbout(184, 4);
        Actor officer = another();
        walk.askOnly(officer, tooMany);

        assertThat(walk.read(last).slowed()).isNull();
        assertSlow(tooMany, officer);
    }

    private void assertSlow(CaseId id, Actor officer) {
        assertThat(walk.read(id).slowed()).isEqualTo(Slowness.ENUMERATING);
        assertThat(walk.read(id).tick()).isEqualTo(TICK.multipliedBy(QueryQuota.TIMES_SLOWER));
        assertThat(seen(US, id))
                .isEqualTo(new SlowedQuery(
                        walk.read(id).asked(),
                        true,
                        CO,
                        id,
                        officer.name(),
                        Slowness.ENUMERATING,
                        walk.read(id).tick()));
        assertThat(seen(CO, id))
                .isEqualTo(new SlowedQuery(
                        walk.read(id).asked(),
                        false,
                        US,
                        id,
                        "",
                        Slowness.ENUMERATING,
                        walk.read(id).tick()));
    }

    private SlowedQuery seen(Country side, CaseId id) {
        return Actors.as(
                        officer(side, Role.AUDITOR),
                        () -> portal.getBean(SlowedQueries.class).latest(50))
                .stream()
                .filter(query -> query.caseId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Queries that somebody asked so many minutes ago. */
    private void asked(int number, String by, int minutes) {
        for (int n = 0; n < number; n++) {
            walk.rows()
                    .sql(
                            "insert into query_asked (id, owner, partner, case_id, set_id, fingers, probe_sha256, asked_by,"
                                    + " asked_by_name, asked_at, tick_seconds, state)"
                                    + " values (?, 'US', 'CO', ?, ?, 4, 'counted', ?, 'X', ?, 60, 'NO_HIT')")
                    .param(UUID.randomUUID())
                    .param(UUID.randomUUID())
                    .param(UUID.randomUUID())
                    .param(by)
                    .param(OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(minutes))
                    .update();
        }
    }

    private static Actor another() {
        Actor model = usCaseworker();
        return new Actor(new UserId("us:" + UUID.randomUUID()), model.name(), US, model.roles());
    }
}
