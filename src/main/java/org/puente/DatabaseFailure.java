package org.puente;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in a sentence why the portal cannot start on its database, where that is the operator's matter. */
class DatabaseFailure extends AbstractFailureAnalyzer<SQLException> {

    private final Environment settings;

    DatabaseFailure(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        return switch (cause.getErrorCode()) {
            case H2.IN_USE ->
                new FailureAnalysis(
                        "Another Puente works on the data in %s.".formatted(data()),
                        "End it first, or give this one a folder of its own: --puente.data=FOLDER.",
                        cause);
            case H2.NOT_CREATED, H2.NOT_WRITTEN, H2.NOT_READ, H2.READ_ONLY ->
                new FailureAnalysis(
                        "The data in %s cannot be written.".formatted(data()),
                        "Let the portal's user write there, or name another folder: --puente.data=FOLDER.",
                        cause);
            default -> fromServer(cause);
        };
    }

    private @Nullable FailureAnalysis fromServer(SQLException cause) {
        String state = cause.getSQLState();
        if (state == null) {
            return null;
        }
        if (state.startsWith("08")) {
            return new FailureAnalysis(
                    "No database answers at %s.".formatted(address()),
                    "Start it, or correct spring.datasource.url and spring.flyway.url.",
                    cause);
        }
        return state.startsWith("28")
                ? new FailureAnalysis(
                        "The database at %s does not let the portal in: %s".formatted(address(), cause.getMessage()),
                        "Correct the names and passwords of the two roles: spring.datasource and spring.flyway.",
                        cause)
                : null;
    }

    private Path data() {
        return Path.of(settings.getProperty("puente.data", "data"))
                .toAbsolutePath()
                .normalize();
    }

    private String address() {
        return settings.getProperty("spring.datasource.url", "").replaceFirst("\\?.*", "");
    }

    /** The error codes of H2. */
    private static final class H2 {
        static final int IN_USE = 90020;
        static final int NOT_READ = 90028;
        static final int NOT_WRITTEN = 90031;
        static final int NOT_CREATED = 90062;
        static final int READ_ONLY = 90097;
    }
}
