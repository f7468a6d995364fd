package org.puente.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Actors;

/** Lifts the row rule from all tables of a database that is measured, and puts it back. */
final class RowRuleSwitch {

    private static final String RULED =
            "select c.oid::regclass::text from pg_class c where c.relkind = 'r' and c.relforcerowsecurity";

    private static final int TURNS = 10;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 20;

    private final String url;

    RowRuleSwitch(String url) {
        this.url = url;
    }

    /** How much longer somebody's work takes with the rule than without, by the medians of many turns in one run. */
    double cost(Actor actor, Runnable work) throws SQLException {
        Timing with = new Timing(List.of());
        Timing without = new Timing(List.of());
        for (int turn = 0; turn < TURNS; turn++) {
            alter("disable");
            without = without.and(Actors.as(actor, () -> Timing.of(work, WARM_UP, ROUNDS)));
            alter("enable");
            with = with.and(Actors.as(actor, () -> Timing.of(work, WARM_UP, ROUNDS)));
        }
        return with.quantile(50) / without.quantile(50);
    }

    private void alter(String change) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, "puente_owner", "");
                Statement statement = owner.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(RULED)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                statement.execute("alter table " + table + " " + change + " row level security");
            }
        }
    }
}
