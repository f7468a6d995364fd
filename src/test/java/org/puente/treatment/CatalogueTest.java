package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.puente.access.Role;
import org.puente.countries.Side;

class CatalogueTest {

    private static final String FILE = "treatment/catalogue-v1.yaml";

    @Test
    void theFirstCatalogueHasFiftyChecksInFivePhases() {
        Catalogue catalogue = new Catalogues(List.of()).newest();

        assertThat(catalogue.checks()).hasSize(50);
        assertThat(Stream.of(Phase.values())
                        .map(phase -> catalogue.checks().stream()
                                .filter(check -> check.phase() == phase)
                                .count()))
                .containsExactly(20L, 9L, 8L, 9L, 4L);
    }

    @Test
    void aCheckIsReadWordForWord() {
        Check consulate = new Catalogues(List.of()).newest().check("PRE-05").orElseThrow();

        assertThat(consulate.answeredBy()).containsExactlyInAnyOrder(Role.CASEWORKER, Role.CONSULAR_OFFICER);
        assertThat(consulate.answeredSide()).isEqualTo(AnsweredSide.EITHER);
        assertThat(consulate.isBlocking()).isTrue();
        assertThat(consulate.overridable()).isTrue();
        assertThat(consulate.visibleTo()).isEqualTo(VisibleTo.BOTH);
        assertThat(consulate.source()).startsWith("Vienna Convention on Consular Relations");
        assertThat(consulate.text().spanish()).startsWith("Se informó sin demora a la persona");
    }

    @Test
    void theReceivingSideHasNoneOfTheSendersOwnChecks() {
        List<Check> checks =
                new Catalogues(List.of()).newest().applying(Phase.PRE_DEPARTURE, Side.RECEIVING, Set.of(Flag.values()));

        assertThat(checks)
                .extracting(Check::id)
                .doesNotContain("PRE-01", "PRE-02", "PRE-12", "PRE-20")
                .hasSize(16);
    }

    @Test
    void conditionalChecksApplyOnlyWithTheirFact() {
        Catalogue catalogue = new Catalogues(List.of()).newest();

        assertThat(catalogue.applying(Phase.PRE_DEPARTURE, Side.SENDING, Set.of()))
                .extracting(Check::id)
                .doesNotContain("PRE-10", "PRE-13", "PRE-14", "PRE-15", "PRE-16", "PRE-18", "PRE-20");
        assertThat(catalogue.applying(Phase.PRE_DEPARTURE, Side.SENDING, Set.of(Flag.MEDICATION)))
                .extracting(Check::id)
                .contains("PRE-10")
                .doesNotContain("PRE-18");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("phase: embarkation", "phase: boarding", "phase: unknown value 'boarding'"),
                Arguments.of("[health_professional]", "[nurse]", "unknown role 'nurse'"),
                Arguments.of("applies_when: minor\n", "applies_when: minor or\n", "a flag is missing after 'or'"),
                Arguments.of("applies_when: minor\n", "applies_when: young\n", "unknown flag 'young'"),
                Arguments.of("- id: PRE-05", "- id: PRE-04", "'PRE-04' stands in line"),
                Arguments.of("  override: never\n", "  override: never\n  weight: 3\n", "unknown key 'weight'"),
                Arguments.of(
                        "  override: never\n", "  override: never\n  override: never\n", "'override' stands twice"),
                Arguments.of("  override: never\n", "  override: maybe\n", "neither 'allowed' nor 'never'"),
                Arguments.of("  sure: true\n", "", "'sure' is missing"),
                Arguments.of("text_es: \"La orden", "text_xx: \"La orden", "unknown key 'text_xx'"),
                Arguments.of(
                        "evidence_es: \"Referencia de la orden, fecha y hora de la consulta del registro, "
                                + "funcionario\"",
                        "evidence_es: \"\"",
                        "'evidence_es' needs a text"),
                Arguments.of("schema_version: 1", "schema_version: 2", "reads version 1 only"),
                Arguments.of("in_transit, arrival_handover", "arrival_handover", "differ in [in_transit]"),
                Arguments.of("answered_side: computed", "answered_side: sending", "answered by nobody"),
                Arguments.of("obligation: mandatory", "obligation: conditional", "names its condition"),
                Arguments.of("visible_to: sending\n", "visible_to: receiving\n", "has to see the check"),
                Arguments.of("checks:\n", "checks: [\n", "expected"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsLineAndReason(String right, String wrong, String reason) throws IOException {
        String text = text();
        assertThat(text).contains(right);
        int line = (int) text.substring(0, text.indexOf(right)).lines().count();

        assertThatThrownBy(() -> read(text.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        refused -> assertThat(refused.problems()).first().satisfies(problem -> {
                            assertThat(problem.reason()).contains(reason);
                            assertThat(problem.line()).isBetween(Math.max(1, line - 16), line + 3);
                        }));
    }

    @Test
    void theLineIsExactAndEveryMistakeIsNamedAtOnce() throws IOException {
        String text = text();
        int phase = line(text, "  phase: embarkation");
        int sure = line(text, "  sure: true");
        String wrong = text.replaceFirst("phase: embarkation", "phase: boarding")
                .replaceFirst("\n  sure: true", "\n  sure: perhaps");

        assertThatThrownBy(() -> read(wrong))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(CatalogueException.Problem::line)
                                .containsExactly(sure, phase))
                .hasMessageContaining(FILE);
    }

    private static int line(String text, String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count() + 1;
    }

    private static Catalogue read(String text) {
        return CatalogueReader.read(FILE, 1, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("/" + FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
