package org.puente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the application's role may do to the trail, told by the database itself. */
@PortalTest
@Tag("database")
class TrailRightsTest {

    private static final String LINE = "insert into audit.trail (id, at, what, payload) "
            + "values ('0197c3a4-0000-7000-8000-%012d', current_timestamp, 'test.rights', '{}')";

    private final JdbcTemplate portal;
    private final WholeDatabase rows;

    @Autowired
    TrailRightsTest(JdbcTemplate portal, WholeDatabase rows) {
        this.portal = portal;
        this.rows = rows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.trail set payload = '{}'",
                "update audit.trail set country = 'US' where false",
                "delete from audit.trail",
                "delete from audit.trail where false",
                "truncate table audit.trail",
                "alter table audit.trail add column intruder int",
                "alter table audit.trail rename to gone",
                "drop table audit.trail",
                "drop schema audit cascade",
                "drop index audit.trail_by_time",
                "create table audit.intruder (id int)"
            })
    void aLineCanBeAddedAndReadButThisIsRefused(String attempt) {
        portal.update(LINE.formatted(Math.abs(attempt.hashCode())));

        assertThatThrownBy(() -> portal.execute(attempt)).isInstanceOf(DataAccessException.class);
        assertThat(rows.sql("select count(*) from audit.trail where what = 'test.rights' and country is null")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
