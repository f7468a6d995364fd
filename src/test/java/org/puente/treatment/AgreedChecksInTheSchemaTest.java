package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The section that this module reads of a profile has the same words in the schema: mend the one that lags. */
class AgreedChecksInTheSchemaTest {

    private final JsonNode treatment = schema().at("/$defs/treatment/properties");
    private final JsonNode check = treatment.at("/add/items/properties");
    private final JsonNode restraints = treatment.at("/restraints/properties");

    @Test
    void theSchemaHasExactlyTheKeysThatAreRead() {
        assertThat(treatment.propertyNames()).containsExactlyInAnyOrderElementsOf(AgreedChecks.KEYS);
        assertThat(treatment.at("/tighten/items/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(AgreedChecks.TIGHTENED);
        assertThat(check.propertyNames()).containsExactlyInAnyOrderElementsOf(CheckReader.CHECK_KEYS);
        assertThat(restraints.propertyNames()).containsExactlyInAnyOrderElementsOf(RestraintPolicyReader.KEYS);
    }

    @Test
    void theSchemaHasExactlyTheWordsThatAreKnown() {
        assertThat(words(check.at("/phase"))).isEqualTo(codes(Phase.values()));
        assertThat(words(check.at("/answered_side"))).isEqualTo(codes(AnsweredSide.values()));
        assertThat(words(check.at("/severity"))).isEqualTo(codes(Severity.values()));
        assertThat(words(check.at("/visible_to"))).isEqualTo(codes(VisibleTo.values()));
        assertThat(words(restraints.at("/allowed_means/items"))).isEqualTo(codes(RestraintMean.values()));
        assertThat(words(restraints.at("/never_restrained/items"))).isEqualTo(codes(Flag.values()));
        assertThat(words(restraints.at("/forbidden_force/items"))).isEqualTo(codes(ForceKind.values()));
    }

    private static List<String> words(JsonNode place) {
        return StreamSupport.stream(place.path("enum").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> codes(Enum<?>... constants) {
        return Arrays.stream(constants).map(YamlEntry::code).toList();
    }

    private static JsonNode schema() {
        try {
            return new JsonMapper()
                    .readTree(new ClassPathResource("agreements/agreement.schema.json")
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
