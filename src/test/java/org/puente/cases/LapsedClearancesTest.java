package org.puente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class LapsedClearancesTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private LapsedClearances clearances;

    @Autowired
    private CasePages pages;

    @Autowired
    private WholeDatabase jdbc;

    @Autowired
    private Clock clock;

    private CaseWalk walk;

    @BeforeEach
    void walk() {
        walk = new CaseWalk(portal);
    }

    @Test
    void aClearanceOlderThanADayLeadsBackAndBothSidesReadWhy() {
        CaseId id = clearedBefore(Duration.ofHours(24).plusMinutes(1));

        Actors.as(Clockwork.of(US), clearances::lapse);

        assertThat(walk.facts(usCaseworker(), id).state()).isEqualTo(CaseState.TRANSFER_ACCEPTED);
        assertThat(Actors.as(usCaseworker(), () -> pages.timeLine(id, 1))
                        .getFirst()
                        .what())
                .isEqualTo("CLEARANCE_LAPSED");
        assertThat(Actors.as(usCaseworker(), () -> pages.open(id))).isPresent();
    }

    @Test
    void aClearanceWithinTheDayStandsAndTheOtherSidesClockworkTouchesNone() {
        CaseId fresh = clearedBefore(Duration.ofHours(23));
        CaseId old = clearedBefore(Duration.ofHours(30));

        Actors.as(Clockwork.of(CO), clearances::lapse);
        assertThat(walk.facts(usCaseworker(), old).state()).isEqualTo(CaseState.CLEARED);

        Actors.as(Clockwork.of(US), clearances::lapse);
        assertThat(walk.facts(usCaseworker(), fresh).state()).isEqualTo(CaseState.CLEARED);
    }

    private CaseId clearedBefore(Duration age) {
        CaseId id = walk.inVerification();
        var since = Rows.at(clock.instant().minus(age));
        jdbc.sql("update repatriation_case set state = 'CLEARED', state_since = ? where id = ?")
                .params(since, id.uuid())
                .update();
        jdbc.sql("update case_listing set state = 'CLEARED', state_since = ? where case_id = ?")
                .params(since, id.uuid())
                .update();
        return id;
    }
}
