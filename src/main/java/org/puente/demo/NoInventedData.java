package org.puente.demo;

import java.util.Optional;
import org.puente.access.ProductionRule;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A database that the demo once filled never serves real people. */
@Component
@Profile("production")
class NoInventedData implements ProductionRule {

    private final JdbcClient database;

    NoInventedData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> objection() {
        int filled = database.sql("select count(*) from invented_data")
                .query(Integer.class)
                .single();
        return filled == 0
                ? Optional.empty()
                : Optional.of("The database holds the demo's invented people: give production an empty one.");
    }
}
