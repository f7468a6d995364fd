package org.puente.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema and the reader say the same, shown on a profile in which every key stands once. Whoever teaches the reader a new
 * key gives it to {@code agreement.schema.json} and to {@code qm-qn-v1.yaml} too.
 */
class SchemaAndReaderTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode SCHEMA = JSON.readTree(Profiles.text("agreements/agreement.schema.json"));
    private static final JsonNode FULL = YamlJson.of(node(Profiles.text("agreements/qm-qn-v1.yaml")));
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    /** Read by the module of treatment, which has a test of its own for it. */
    private static final String OF_ANOTHER_MODULE = "treatment";

    @Test
    void everyKeyThatTheReaderKnowsIsInTheSchemaAndEveryKeyOfTheSchemaIsRead() {
        List<String> differences = new ArrayList<>();
        objects("", FULL, SCHEMA, (place, schema) -> {
            Set<String> read = knownToTheReader(place);
            Set<String> said = new TreeSet<>(schema.path("properties").propertyNames());
            if (schema.has("patternProperties")) {
                read.removeIf(key -> LANGUAGE.matcher(key).matches());
            }
            if (!read.equals(said)) {
                differences.add("At \"%s\" the reader knows %s and agreement.schema.json %s: mend the one that lags"
                        .formatted(place, read, said));
            }
        });
        assertThat(differences).isEmpty();
    }

    @Test
    void everyKeyStandsInTheFullProfile() {
        List<String> missing = new ArrayList<>();
        objects(
                "",
                FULL,
                SCHEMA,
                (place, schema) -> schema.path("properties").propertyNames().stream()
                        .filter(key -> !key.equals(OF_ANOTHER_MODULE) && !anywhere(place, key))
                        .forEach(key -> missing.add("qm-qn-v1.yaml shows no " + place + "." + key)));
        assertThat(missing).isEmpty();
    }

    @Test
    void whatTheOneRefusesTheOtherRefusesToo() {
        assertThat(ProfileSchema.problems(part(FULL))).isEmpty();
        assertThat(byReader(part(FULL))).isEmpty();
        List<String> differences = new ArrayList<>();
        List<Mutant> mutants = mutants();
        for (Mutant mutant : mutants) {
            YamlPart part = part(mutant.profile());
            boolean schema = !ProfileSchema.problems(part).isEmpty();
            Optional<ProfileError> reader = byReader(part);
            if (schema != reader.isPresent()) {
                differences.add(mutant.what() + ": " + (schema ? "only the schema" : "only the reader") + " refuses; "
                        + reader.map(ProfileError::getMessage).orElse(""));
            }
        }
        assertThat(mutants).hasSizeGreaterThan(1000);
        assertThat(differences).isEmpty();
    }

    /** @param what was done where */
    private record Mutant(String what, JsonNode profile) {}

    /** Every key left out, every value made nonsense. */
    private static List<Mutant> mutants() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Map<String, JsonNode> nonsense = Map.of(
                "nonsense", json.stringNode("¿?"),
                "blank", json.stringNode(" "),
                "long", json.stringNode("x".repeat(501)),
                "zero", json.numberNode(0),
                "negative", json.numberNode(-1),
                "large", json.numberNode(36_501),
                "truth", json.booleanNode(false),
                "nothing", json.nullNode(),
                "list", json.arrayNode(),
                "keys", json.objectNode());
        List<Mutant> all = new ArrayList<>();
        for (String pointer : pointers("", FULL).stream()
                .filter(SchemaAndReaderTest::notLikeAnother)
                .toList()) {
            if (!readerOnly(pointer, "left out")) {
                all.add(new Mutant(pointer + " left out", changed(pointer, _ -> null)));
            }
            nonsense.forEach((name, value) -> {
                if (!readerOnly(pointer, name)) {
                    all.add(new Mutant(pointer + " " + name, changed(pointer, _ -> value)));
                }
            });
            if (FULL.at(pointer) instanceof ArrayNode list) {
                all.add(new Mutant(
                        pointer + " twice", changed(pointer, _ -> ((ArrayNode) list.deepCopy()).add(list.get(0)))));
            }
        }
        return all;
    }

    /** Ten lists of codes are read alike, and inside them their first entries. */
    private static boolean notLikeAnother(String pointer) {
        return !pointer.startsWith("/codes/")
                || pointer.matches("/codes/[A-Z_]+")
                || pointer.startsWith("/codes/DENY_NATIONALITY/0");
    }

    /** What no schema can know: of two bodies which answers, which texts a language asks for, whose calendar is known. */
    private static boolean readerOnly(String pointer, String name) {
        return switch (pointer.substring(pointer.lastIndexOf('/') + 1)) {
            case "answers_here" -> name.equals("truth") || name.equals("left out");
            case "en", "es", "holidays" -> name.equals("left out");
            default -> false;
        };
    }

    private static Optional<ProfileError> byReader(YamlPart profile) {
        try {
            ProfileReader.alone(profile);
            return Optional.empty();
        } catch (ProfileError e) {
            return Optional.of(e);
        }
    }

    /** A key that nobody knows is refused with those that are known. */
    private static Set<String> knownToTheReader(String place) {
        JsonNode planted = changed(place, node -> ((ObjectNode) node.deepCopy()).put("nobody_knows", "x"));
        ProfileProblem problem = byReader(part(planted))
                .orElseThrow(() -> new AssertionError("The reader takes a key nobody knows at " + place))
                .problems()
                .getFirst();
        assertThat(problem.key()).as("At " + place).isEqualTo("agreements.wrong.unknown");
        String known = String.valueOf(problem.args().get(1));
        return new TreeSet<>(List.of(known.substring(1, known.length() - 1).split(", ")));
    }

    private interface Visit {
        void at(String place, JsonNode schema);
    }

    private static void objects(String place, JsonNode node, JsonNode schema, Visit visit) {
        JsonNode meant =
                schema.has("$ref") ? SCHEMA.at(schema.get("$ref").asString().substring(1)) : schema;
        if (node.isObject() && !place.equals("/" + OF_ANOTHER_MODULE)) {
            visit.at(place, meant);
            node.propertyStream()
                    .filter(entry -> meant.path("properties").has(entry.getKey()))
                    .forEach(entry -> objects(
                            place + "/" + entry.getKey(),
                            entry.getValue(),
                            meant.path("properties").get(entry.getKey()),
                            visit));
        } else if (node.isArray() && !node.isEmpty()) {
            objects(place + "/0", node.get(0), meant.path("items"), visit);
        }
    }

    /** In one of the places of its kind: an extension stands with some clocks only. */
    private static boolean anywhere(String place, String key) {
        String kind = place.replaceAll("/(clocks|complaints|codes|data_subjects)/[A-Z_]+", "/$1/[A-Z_]+")
                .replaceAll("/(access|claim)", "/(access|claim)")
                .replaceAll("/(sending|receiving)", "/(sending|receiving)")
                .replaceAll("/(extension|outer_limit)", "/(extension|outer_limit)")
                .replaceAll("/[0-9]+", "/[0-9]+");
        boolean span = place.matches(".*/(extension|outer_limit|acknowledge)");
        return span || pointers("", FULL).stream().anyMatch(pointer -> pointer.matches(kind + "/" + key));
    }

    private static List<String> pointers(String place, JsonNode node) {
        List<String> all = new ArrayList<>();
        if (node.isObject()) {
            node.propertyStream()
                    .filter(entry -> !(place + entry.getKey()).equals(OF_ANOTHER_MODULE))
                    .forEach(entry -> {
                        all.add(place + "/" + entry.getKey());
                        all.addAll(pointers(place + "/" + entry.getKey(), entry.getValue()));
                    });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                all.add(place + "/" + i);
                all.addAll(pointers(place + "/" + i, node.get(i)));
            }
        }
        return all;
    }

    private static JsonNode changed(String pointer, UnaryOperator<JsonNode> change) {
        JsonNode copy = FULL.deepCopy();
        if (pointer.isEmpty()) {
            return change.apply(copy);
        }
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, cut));
        String key = pointer.substring(cut + 1);
        JsonNode value = change.apply(copy.at(pointer));
        if (parent instanceof ObjectNode object) {
            set(object, key, value);
        } else if (value == null) {
            ((ArrayNode) parent).remove(Integer.parseInt(key));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(key), value);
        }
        return copy;
    }

    private static void set(ObjectNode object, String key, JsonNode value) {
        if (Objects.isNull(value)) {
            object.remove(key);
        } else {
            object.set(key, value);
        }
    }

    private static YamlPart part(JsonNode profile) {
        return YamlPart.of("mutant.yaml", JSON.writeValueAsString(profile));
    }

    private static Node node(String yaml) {
        return YamlPart.of("qm-qn-v1.yaml", yaml).node();
    }
}
