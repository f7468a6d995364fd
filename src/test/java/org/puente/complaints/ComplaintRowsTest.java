package org.puente.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.complaintBody;
import static org.puente.testing.TestActors.usCoordinator;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
@PortalTest
@EnabledIfSystemProperty(named = "puente.test.database", matches = "postgresql")
class ComplaintRowsTest {

    @Autowired
    private ComplaintEntry entry;

    @Autowired
    private ComplaintClocks clocks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void noRoleOfASideReadsARowOfItNorItsKey() {
        EnteredComplaint taken = Actors.as(
                usCoordinator(),
                () -> entry.enter("us-co", new ComplaintWords("It was cold.", "es", false, true, "", "")));
        for (Actor reader : ComplaintsTest.everyOfficer()) {
            assertThat(contents(reader)).as(reader.name()).isZero();
            assertThat(keys(reader)).as(reader.name()).isZero();
        }
        assertThat(contents(complaintBody())).isPositive();
        assertThat(keys(complaintBody())).isPositive();
        assertThat(changed(complaintBody(), "update complaint_content set content = content"))
                .isZero();
        assertThat(changed(complaintBody(), "delete from complaint_content")).isZero();
        for (Actor somebody : List.of(usSupervisor(), complaintBody())) {
            assertThat(changed(somebody, "delete from complaint_question")).isZero();
            assertThat(changed(somebody, "delete from complaint")).isZero();
        }
        assertThat(changed(usSupervisor(), "update complaint set due_at = now()"))
                .isZero();
        assertThat(Actors.as(usSupervisor(), clocks::all)).contains(taken.line());
    }

    private long contents(Actor actor) {
        return Actors.as(
                actor,
                () -> transaction.<Long>execute(
                        _ -> jdbc.sql("select count(*) from complaint_content where owner = 'ZZ'")
                                .query(Long.class)
                                .single()));
    }

    private long keys(Actor actor) {
        return Actors.as(
                actor,
                () -> transaction.<Long>execute(_ -> jdbc.sql("select count(*) from keys.data_key where owner = 'ZZ'")
                        .query(Long.class)
                        .single()));
    }

    private int changed(Actor actor, String sql) {
        return Actors.as(
                actor,
                () -> transaction.<Integer>execute(status -> {
                    status.setRollbackOnly();
                    return jdbc.sql(sql).update();
                }));
    }
}
