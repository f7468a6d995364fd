package org.puente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.puente.keycloak.Realms;

class GuideTest {

    private static final Path STEPS = Path.of("src/main/asciidoc/_steps.adoc");
    private static final Path ROLES = Path.of("src/main/asciidoc/_roles.adoc");

    /** After a change of the steps: {@code ./mvnw test -Dtest=GuideTest -DargLine=-Dguide.write=true} writes the table anew. */
    @Test
    void theStepTableInTheGuideIsTheStepsOfTheCode() throws IOException {
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(STEPS, StepTable.write());
        }

        assertThat(STEPS).hasContent(StepTable.write());
    }

    @Test
    void theRoleTableInTheGuideIsTheSourceOfTheRealms() throws IOException {
        String table = RoleTable.write(Realms.read());
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(ROLES, table);
        }

        assertThat(ROLES).hasContent(table);
    }
}
