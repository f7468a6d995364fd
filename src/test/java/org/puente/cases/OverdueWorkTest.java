package org.puente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class OverdueWorkTest {

    private static final String OVERDUE = "cases.work.OVERDUE";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WaitingWork work;

    @Autowired
    private WholeDatabase jdbc;

    @Autowired
    private Clock clock;

    private CaseId id;

    @BeforeEach
    void theReplyOfColombiaIsOverdue() {
        id = new CaseWalk(portal).inVerification();
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        jdbc.sql("update case_listing set due_at = ?, due_order = ? where case_id = ?")
                .params(Rows.at(yesterday), Rows.at(yesterday), id.uuid())
                .update();
    }

    @Test
    void theSupervisorOfTheSideThatOwesTheReplyIsTold() {
        assertThat(tasks(coSupervisor())).contains(OVERDUE);
    }

    @Test
    void neitherTheOtherSidesSupervisorNorACaseworkerIs() {
        assertThat(tasks(usSupervisor())).doesNotContain(OVERDUE);
        assertThat(tasks(coCaseworker())).doesNotContain(OVERDUE);
    }

    private List<String> tasks(Actor actor) {
        return Actors.as(actor, () -> work.waitingForMe()).stream()
                .filter(item -> item.address().equals("cases/" + id))
                .map(WorkItem::taskKey)
                .toList();
    }
}
