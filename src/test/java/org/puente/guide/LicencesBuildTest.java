package org.puente.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LicencesBuildTest {

    private static final Path TABLE = Path.of("src/main/asciidoc/_licences.adoc");

    @Test
    void everyPartComesUnderALicenceThatIsTaken() {
        JsonNode planted = new JsonMapper().readTree("""
                {"components": [
                    {"group": "org", "name": "free", "licenses": [{"license": {"id": "GPL-3.0-only"}}, {"license": {"id": "MIT"}}]},
                    {"group": "org", "name": "closed", "licenses": [{"license": {"name": "Commercial"}}]},
                    {"group": "org", "name": "silent"}],
                 "npmModules": {"@vaadin/button": "25.2.4", "@elsewhere/button": "1.0.0"}}
                """);
        assertThat(new Licences(Licences.java(planted)).refused())
                .containsExactly("org:closed: [Commercial]", "org:silent: []");
        assertThat(new Licences(Licences.browser(planted, List.of("module,licences", "@vaadin/*,Apache-2.0")))
                        .refused())
                .containsExactly("@elsewhere/button: []");

        billOfMaterials();
        assertThat(Licences.read().refused()).isEmpty();
    }

    /** After a change of the parts: {@code ./mvnw test -Dtest=LicencesBuildTest -DargLine=-Dguide.write=true} writes it anew. */
    @Test
    void theGuideNamesEveryPartWithItsLicence() throws IOException {
        billOfMaterials();
        Licences licences = Licences.read();
        assertThat(licences.byPart()).hasSizeGreaterThan(200).containsEntry("lit", Set.of("BSD-3-Clause"));
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(TABLE, licences.table());
        }

        assertThat(TABLE).hasContent(licences.table());
    }

    /** Maven's offline mode leaves it out; where it counts, that is a failure. */
    private static void billOfMaterials() {
        assumeTrue(
                Files.exists(Licences.BILL_OF_MATERIALS) || System.getenv("CI") != null,
                "The build wrote no bill of materials, as in Maven's offline mode");
    }
}
