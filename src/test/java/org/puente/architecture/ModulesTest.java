package org.puente.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.puente.PuenteApplication;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;
import org.springframework.modulith.docs.Documenter.Options;

class ModulesTest {

    private static final Path PICTURES = Path.of("target/guide-pictures");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        assertThatThrownBy(() -> ApplicationModules.of("planted.modules", new ImportOption.OnlyIncludeTests())
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("lower")
                .hasMessageContaining("upper");

        ApplicationModules.of(PuenteApplication.class).verify();
    }

    /** Here, since reading the modules of the whole portal takes long and is done once. */
    @Test
    void theGuidesPictureOfTheModulesIsDrawnFromTheCode() throws IOException {
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

    @Test
    void everyModuleDeclaresItsDependencies() {
        assertThat(silentModules("planted.modules")).containsExactly("planted.modules.silent");
        assertThat(silentModules("org.puente")).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(unmarkedPackages("planted")).containsExactly("planted.modules.silent");
        assertThat(unmarkedPackages("org.puente")).isEmpty();
    }

    private static List<String> silentModules(String root) {
        return classes(root).getPackage(root).getSubpackages().stream()
                .filter(module -> module.tryGetAnnotationOfType(ApplicationModule.class)
                        .map(declared -> Set.of(declared.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN))
                        .orElse(true))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
    }

    private static Set<String> unmarkedPackages(String root) {
        return classes(root).stream()
                .map(type -> type.getPackage())
                .filter(place -> !place.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static JavaClasses classes(String root) {
        ClassFileImporter importer = new ClassFileImporter();
        return (root.startsWith("planted") ? importer : importer.withImportOption(new ImportOption.DoNotIncludeTests()))
                .importPackages(root);
    }
}
