package org.puente.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases that tests run on, both with an owner for migrations and a role without DDL for the portal. */
public enum TestDatabase {
    H2 {
        @Override
        String create() {
            String url = "jdbc:h2:mem:" + nextName()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=500";
            keepUntilTheEnd(url);
            return url;
        }

        @Override
        public String administrator() {
            return "puente_owner";
        }
    },
    POSTGRESQL {
        @Override
        String create() {
            return PostgresServer.shared().createDatabase(nextName());
        }

        @Override
        public String administrator() {
            return "postgres";
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Makes an empty database, owned by {@code puente_owner}, and returns its JDBC address. */
    abstract String create();

    /** Who sees every row, without a password. */
    public abstract String administrator();

    /** @throws IllegalArgumentException if {@code puente.test.database} names none of them */
    public static TestDatabase chosen() {
        return valueOf(System.getProperty("puente.test.database", "h2").toUpperCase(Locale.ROOT));
    }

    /** Only an owner may say so, hence not in the address that the portal's own role uses too. */
    private static void keepUntilTheEnd(String url) {
        try (Connection owner = DriverManager.getConnection(url, "puente_owner", "");
                Statement statement = owner.createStatement()) {
            statement.execute("set db_close_delay -1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nextName() {
        return "puente_test_" + COUNT.incrementAndGet();
    }
}
