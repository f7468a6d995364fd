package org.puente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;
import org.puente.PuenteApplication;
import org.puente.keycloak.Realms;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;
import org.springframework.modulith.docs.Documenter.Options;

class GuideTest {

    private static final Path STEPS = Path.of("src/main/asciidoc/_steps.adoc");
    private static final Path ROLES = Path.of("src/main/asciidoc/_roles.adoc");
    private static final Path PICTURES = Path.of("target/guide-pictures");

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

    @Test
    void theModulePictureIsDrawnFromTheCode() throws IOException {
        ApplicationModules modules = ApplicationModules.of(PuenteApplication.class);
        new Documenter(modules, Options.defaults().withOutputFolder(PICTURES.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults().withStyle(DiagramStyle.UML));
        String uml = Files.readString(PICTURES.resolve("components.puml"));

        Path picture = PICTURES.resolve("modules.svg");
        try (OutputStream svg = Files.newOutputStream(picture)) {
            new SourceStringReader(uml.replaceFirst("@startuml", "@startuml\n!pragma layout smetana"))
                    .outputImage(svg, new FileFormatOption(FileFormat.SVG));
        }

        assertThat(picture).content().contains("<svg").contains("Treatment").doesNotContain("Syntax Error");
    }
}
