package org.puente.access;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The database cannot be reached, which passes by itself. */
public final class DatabaseSilence {

    /** Connection exceptions, and a PostgreSQL that shuts down or starts (appendix A of its manual). */
    private static final List<String> STATES = List.of("08", "57P01", "57P02", "57P03");

    private DatabaseSilence() {}

    /** Whether that is why something failed. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(DatabaseSilence::is);
    }

    private static boolean is(Throwable cause) {
        return switch (cause) {
            case DataAccessResourceFailureException _, CannotCreateTransactionException _ -> true;
            case SQLTransientConnectionException _ -> true;
            case SQLException e -> e.getSQLState() != null && STATES.stream().anyMatch(e.getSQLState()::startsWith);
            default -> false;
        };
    }
}
