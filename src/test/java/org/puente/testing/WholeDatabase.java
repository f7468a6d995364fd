package org.puente.testing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** All rows of a test's database, whoever acts, for a test to look behind the portal or to move what the clock would. */
public final class WholeDatabase {

    private final JdbcClient rows;

    WholeDatabase(String url) {
        rows = JdbcClient.create(
                new DriverManagerDataSource(url, TestDatabase.chosen().administrator(), ""));
    }

    public JdbcClient.StatementSpec sql(String sql) {
        return rows.sql(sql);
    }
}
