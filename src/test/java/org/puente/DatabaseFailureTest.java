package org.puente;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class DatabaseFailureTest {

    @TempDir
    Path folder;

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void aSecondPortalOnTheSameDataIsToldSo() throws SQLException, IOException {
        DriverManager.getConnection(h2(folder)).close();
        try (var file = FileChannel.open(folder.resolve("puente.mv.db"), WRITE);
                var _ = file.lock()) {
            assertThat(said(folder)).isEqualTo("Another Puente works on the data in " + folder + ".");
        }
    }

    @Test
    void aFolderThatCannotBeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(said(file)).isEqualTo("The data in " + file + " cannot be written.");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsParameters() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/puente?password=secret");
        Throwable failure = catchThrowable(() -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:1/puente"));

        assertThat(description(failure)).isEqualTo("No database answers at jdbc:postgresql://127.0.0.1:1/puente.");
    }

    @Test
    void otherFailuresKeepTheirStackTrace() {
        assertThat(new DatabaseFailure(settings).analyze(new SQLException("syntax", "42000")))
                .isNull();
    }

    private String said(Path data) {
        settings.setProperty("puente.data", data.toString());
        Throwable failure = catchThrowable(() -> DriverManager.getConnection(h2(data)));
        return description(failure);
    }

    private String description(Throwable failure) {
        return Optional.ofNullable(new DatabaseFailure(settings).analyze(new IllegalStateException(failure)))
                .orElseThrow()
                .getDescription();
    }

    private static String h2(Path data) {
        return "jdbc:h2:file:" + data.resolve("puente") + ";TRACE_LEVEL_FILE=0";
    }
}
