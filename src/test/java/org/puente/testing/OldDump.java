package org.puente.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;

/** All rows of a database as they were, to be put back later as a restore does: with COPY on PostgreSQL, SCRIPT on H2. */
public final class OldDump {

    private final WholeDatabase rows;
    private final List<String> tables;
    private final Map<String, byte[]> copies = new LinkedHashMap<>();
    private List<String> inserts = List.of();

    private OldDump(WholeDatabase rows) {
        this.rows = rows;
        tables = rows.sql("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_schema in ('public', 'audit', 'evidence', 'keys')"
                        + " and table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list();
    }

    public static OldDump of(WholeDatabase rows) {
        OldDump dump = new OldDump(rows);
        dump.take();
        return dump;
    }

    private void take() {
        if (TestDatabase.chosen() == TestDatabase.POSTGRESQL) {
            copy((manager, statement) -> {
                for (String table : tables) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    manager.copyOut("copy " + table + " to stdout", bytes);
                    copies.put(table, bytes.toByteArray());
                }
            });
        } else {
            inserts = rows.sql("script simple").query(String.class).list().stream()
                    .filter(line -> line.startsWith("INSERT INTO") && !line.contains("flyway_schema_history"))
                    .toList();
        }
    }

    public void restore() {
        if (TestDatabase.chosen() == TestDatabase.POSTGRESQL) {
            copy((manager, statement) -> {
                statement.execute("set session_replication_role = replica");
                statement.execute("truncate " + String.join(", ", tables));
                for (Map.Entry<String, byte[]> copied : copies.entrySet()) {
                    manager.copyIn(
                            "copy " + copied.getKey() + " from stdin", new ByteArrayInputStream(copied.getValue()));
                }
                statement.execute("set session_replication_role = default");
            });
        } else {
            rows.sql("set referential_integrity false").update();
            tables.forEach(table -> rows.sql("delete from " + table).update());
            inserts.forEach(insert -> rows.template().execute(insert));
            rows.sql("set referential_integrity true").update();
        }
    }

    @FunctionalInterface
    private interface Copying {
        void with(CopyManager manager, Statement statement) throws SQLException, IOException;
    }

    private void copy(Copying work) {
        rows.template().execute((ConnectionCallback<Boolean>) connection -> copy(connection, work));
    }

    private static Boolean copy(Connection connection, Copying work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            work.with(connection.unwrap(PGConnection.class).getCopyAPI(), statement);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
