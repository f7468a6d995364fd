package org.puente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

class ProductionFailureTest {

    @TempDir
    Path folder;

    @Test
    void productionRefusesBeforeItTouchesADatabaseAndSaysWhyInASentence() {
        Throwable failure = catchThrowable(() -> new SpringApplicationBuilder(PuenteApplication.class)
                .profiles("production")
                .run("--puente.data=" + folder, "--puente.database=h2"));

        assertThat(new ProductionFailure().analyze(failure))
                .isNotNull()
                .extracting(said -> said.getDescription())
                .isEqualTo("Production keeps its data in PostgreSQL:"
                        + " set puente.database=postgresql and spring.datasource.url.");
        assertThat(folder).isEmptyDirectory();
    }
}
