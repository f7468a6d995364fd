package org.puente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Tag("database")
class NoInventedDataTest {

    private final NoInventedData rule;
    private final WholeDatabase database;

    @Autowired
    NoInventedDataTest(JdbcClient asThePortal, WholeDatabase database) {
        rule = new NoInventedData(asThePortal);
        this.database = database;
    }

    @Test
    void aDatabaseThatTheDemoOnceFilledIsRefused() {
        assertThat(rule.objection()).isEmpty();
        database.sql("insert into invented_data (filled_at) values (current_timestamp)")
                .update();
        try {
            assertThat(rule.objection())
                    .hasValue("The database holds the demo's invented people: give production an empty one.");
        } finally {
            database.sql("delete from invented_data").update();
        }
    }
}
