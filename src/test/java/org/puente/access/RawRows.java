package org.puente.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.puente.testing.TestDatabase;

/** A connection to PostgreSQL past the portal, in one transaction that is rolled back when it closes. */
final class RawRows implements AutoCloseable {

    private final Connection connection;

    private RawRows(String url, String role) {
        try {
            connection = DriverManager.getConnection(url, role, "");
            connection.setAutoCommit(false);
            execute("set local lock_timeout = '5s'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static RawRows asPortal(String url) {
        return new RawRows(url, "puente_app");
    }

    /** As whoever is above all policies; see {@link #asPortalFromNowOn}. */
    static RawRows asAdministrator(String url) {
        return new RawRows(url, TestDatabase.POSTGRESQL.administrator());
    }

    RawRows asPortalFromNowOn() throws SQLException {
        execute("set local role puente_app");
        return this;
    }

    RawRows actingFor(String country) throws SQLException {
        execute("select set_config('puente.country', '%s', true)".formatted(country));
        return this;
    }

    RawRows independent() throws SQLException {
        execute("select set_config('puente.party', 'independent', true), set_config('puente.country', '', true)");
        return this;
    }

    RawRows user(String id) throws SQLException {
        execute("select set_config('puente.user', '%s', true)".formatted(id));
        return this;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Tries something, and goes on as if it had never been tried. */
    int tryTo(String sql, String... values) throws SQLException {
        var before = connection.setSavepoint();
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } finally {
            connection.rollback(before);
        }
    }

    long count(String table) throws SQLException {
        return Long.parseLong(texts("select count(*) from " + table).getFirst());
    }

    List<String> texts(String sql, String... values) throws SQLException {
        List<String> all = new ArrayList<>();
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private PreparedStatement prepare(String sql, String... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
