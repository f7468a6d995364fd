package org.puente.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@Tag("database")
class DatabaseRolesTest {

    private final JdbcTemplate portal;
    private final WholeDatabase rows;

    @Autowired
    DatabaseRolesTest(JdbcTemplate portal, WholeDatabase rows) {
        this.portal = portal;
        this.rows = rows;
    }

    @Test
    void testsRunOnTheDatabaseThatWasAskedFor() {
        String product = portal.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName());

        assertThat(product).isEqualToIgnoringCase(TestDatabase.chosen().name());
    }

    @Test
    void thePortalWorksAsARoleThatOwnsNothing() {
        assertThat(portal.queryForObject("select current_user", String.class)).isEqualToIgnoringCase("puente_app");
        assertThatThrownBy(() -> portal.execute("create table intruder (id int)"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> portal.execute("alter table draft add column intruder int"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theTrailCanBeReadAndContinuedButNeverRewritten() {
        portal.update(
                "insert into audit.trail (id, at, what, payload) values (?, current_timestamp, 'TEST', '{}')",
                UUID.randomUUID());

        assertThat(rows.sql("select count(*) from audit.trail")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThatThrownBy(() -> portal.update("update audit.trail set what = 'OTHER'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> portal.update("delete from audit.trail")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> portal.execute("truncate table audit.trail")).isInstanceOf(DataAccessException.class);
    }

    @Test
    @EnabledIfSystemProperty(named = "puente.test.database", matches = "postgresql")
    void thePortalCannotRewriteTheRecordOfMigrations() {
        assertThatThrownBy(() -> portal.update("delete from flyway_schema_history"))
                .isInstanceOf(DataAccessException.class);
    }
}
