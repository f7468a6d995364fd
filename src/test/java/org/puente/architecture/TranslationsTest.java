package org.puente.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puente.countries.Side;

class TranslationsTest {

    private static final Bundles ENGLISH = Bundles.english();
    private static final Bundles SPANISH = Bundles.spanish();

    @Test
    void whoReadsOnlySpanishOrOnlyEnglishMissesNothing() {
        Bundles planted = new Bundles("en", Map.of("cases.a", "A", "cases.b", "B of {0}"));
        assertThat(planted.missingIn(new Bundles("es", Map.of("cases.b", "B"))))
                .containsExactlyInAnyOrder("cases.a has no text in es", "cases.b shows other values in es");

        assertThat(ENGLISH.missingIn(SPANISH)).isEmpty();
        assertThat(SPANISH.missingIn(ENGLISH)).isEmpty();
    }

    @Test
    void anEnumThatScreensShowHasATextForEveryConstant() {
        Bundles planted = new Bundles("en", Map.of("countries.Side.SENDING", "Sending"));
        assertThat(planted.untoldConstants("countries", Side.class)).containsExactly("countries.Side.RECEIVING");

        assertThat(enums())
                .flatMap(type -> ENGLISH.untoldConstants(module(type), reflected(type)))
                .isEmpty();
    }

    @Test
    void everyKeyThatTheCodeNamesHasAText() {
        assertThat(ENGLISH.unknownKeysIn("tr(\"portal.nobody.wrote.this\")"))
                .containsExactly("portal.nobody.wrote.this");

        assertThat(Sources.under("src/main/java"))
                .flatMap(file -> ENGLISH.unknownKeysIn(Sources.read(file)).stream()
                        .map(key -> file.getFileName() + ": " + key)
                        .toList())
                .isEmpty();
    }

    @Test
    void everyActInTheTrailHasATextForTheAuditor() {
        assertThat(ENGLISH.untoldActsIn("public String what() {\n        return \"person.forgotten\";\n    }"))
                .containsExactly("audit.what.person.forgotten");

        assertThat(Sources.under("src/main/java"))
                .flatMap(file -> ENGLISH.untoldActsIn(Sources.read(file)))
                .isEmpty();
    }

    private static List<JavaClass> enums() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.puente").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> !type.isAnonymousClass())
                        .toList();
    }

    private static String module(JavaClass type) {
        return type.getPackageName().replaceFirst("org\\.puente\\.?", "").replaceFirst("\\..*", "");
    }

    @SuppressWarnings("unchecked") // filtered by isEnum
    private static Class<? extends Enum<?>> reflected(JavaClass type) {
        return (Class<? extends Enum<?>>) type.reflect();
    }
}
