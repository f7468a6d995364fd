package org.puente.testing;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** All rows of a test's database, whoever acts, for a test to look behind the portal or to move what the clock would. */
public final class WholeDatabase {

    private final JdbcTemplate template;

    WholeDatabase(String url) {
        template = new JdbcTemplate(
                new DriverManagerDataSource(url, TestDatabase.chosen().administrator(), ""));
    }

    public JdbcClient.StatementSpec sql(String sql) {
        return JdbcClient.create(template).sql(sql);
    }

    public JdbcTemplate template() {
        return template;
    }
}
