package org.puente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puente.access.SystemScope;
import org.puente.agreements.AgreedClock;
import org.puente.cases.CaseState;
import org.puente.cases.StatusQuery;
import org.puente.countries.Side;
import org.puente.journeys.JourneyState;
import org.puente.journeys.SeatStanding;
import org.puente.journeys.TravelMode;
import org.puente.journeys.TravelStatus;
import org.puente.portal.Texts;
import org.puente.portal.TooOften;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;

/** The document says what the code does, part by part. */
class ApiDocumentTest {

    private static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.of(
            "Side", Side.class,
            "State", CaseState.class,
            "Clock", AgreedClock.class,
            "JourneyState", JourneyState.class,
            "TravelMode", TravelMode.class,
            "TravelStatus", TravelStatus.class,
            "SeatStanding", SeatStanding.class);
    private static final List<Class<? extends Record>> RECORDS = List.of(
            Told.Cases.class,
            Told.Whole.class,
            Told.Reached.class,
            Told.Case.class,
            Told.Running.class,
            Told.NotAvailable.class,
            ToldManifest.class,
            ToldManifest.Stretch.class,
            ToldManifest.Person.class,
            ToldManifest.Checks.class);

    private final String text;
    private final Map<String, Object> document;

    ApiDocumentTest() throws IOException {
        text = new ClassPathResource("api/openapi.yaml").getContentAsString(StandardCharsets.UTF_8);
        document = map(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    @Test
    void everyQuestionThatIsAnsweredIsInTheDocumentAndNoOther() {
        Set<String> answered = Arrays.stream(ReadApi.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GetMapping.class))
                .map(method -> method.getAnnotation(GetMapping.class).value()[0] + " " + method.getName())
                .collect(Collectors.toSet());

        assertThat(part(document, "paths").entrySet().stream()
                        .map(path -> path.getKey() + " "
                                + part(map(path.getValue()), "get").get("operationId")))
                .containsExactlyInAnyOrderElementsOf(answered);
    }

    @Test
    void everyParameterIsOneThatIsUnderstood() {
        List<?> parameters = (List<?>)
                part(part(part(document, "paths"), "/api/cases"), "get").get("parameters");

        assertThat(Objects.requireNonNull(parameters).stream()
                        .map(ApiDocumentTest::map)
                        .filter(each -> "query".equals(each.get("in")))
                        .map(each -> each.get("name")))
                .containsExactlyInAnyOrderElementsOf(List.copyOf(Parameters.KNOWN));
        assertThat(text).contains("maximum: " + StatusQuery.MOST + ", default: 50}");
    }

    @Test
    void everyAnswerHasThePartsThatAreSentAndSaysWhichMayBeMissing() {
        for (Class<? extends Record> sent : RECORDS) {
            Map<String, Object> schema = part(schemas(), sent.getSimpleName());
            Map<String, Object> written = part(schema, "properties");
            List<String> names = Arrays.stream(sent.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();

            assertThat(written.keySet()).as(sent.getSimpleName()).containsExactlyElementsOf(names);
            assertThat((List<?>) schema.get("required")).isEqualTo(names);
            assertThat(schema).containsEntry("additionalProperties", false);
            for (RecordComponent component : sent.getRecordComponents()) {
                String where = sent.getSimpleName() + "." + component.getName();
                String property = String.valueOf(part(written, component.getName()));
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                assertThat(property.contains("null")).as(where).isEqualTo(nullable);
                assertThat(property).as(where).contains(type(component.getGenericType()));
            }
        }
    }

    private static String type(Type sent) {
        if (sent instanceof ParameterizedType list) {
            return type(list.getActualTypeArguments()[0]);
        }
        Class<?> type = (Class<?>) sent;
        if (type.isEnum()) {
            return "schemas/"
                    + ENUMS.entrySet().stream()
                            .filter(each -> each.getValue() == type)
                            .findFirst()
                            .orElseThrow()
                            .getKey();
        }
        return type.isRecord() ? "schemas/" + type.getSimpleName() : plain(type);
    }

    private static String plain(Class<?> type) {
        if (type == Instant.class) {
            return "date-time";
        } else if (type == LocalDate.class) {
            return "format=date";
        } else if (type == boolean.class) {
            return "boolean";
        }
        return type == int.class ? "integer" : "string";
    }

    @Test
    void everyCodeIsOneOfTheCode() {
        ENUMS.forEach((name, type) -> assertThat((List<?>) part(schemas(), name).get("enum"))
                .as(name)
                .isEqualTo(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
        assertThat((List<?>) part(part(part(schemas(), "Problem"), "properties"), "type")
                        .get("enum"))
                .isEqualTo(Stream.of(Problem.values())
                        .map(problem -> problem.type().toString())
                        .toList());
    }

    @Test
    void everyScopeIsOneThatTheCodeAsksFor() {
        Map<String, Object> realm = part(part(part(document, "components"), "securitySchemes"), "realm");

        assertThat(part(part(part(realm, "flows"), "clientCredentials"), "scopes")
                        .keySet())
                .containsExactlyElementsOf(Stream.of(SystemScope.values())
                        .map(SystemScope::written)
                        .toList());
        assertThat(text).contains("`" + SystemScope.AUDIENCE + "`");
    }

    @Test
    void everyProblemHasASentenceInBothLanguages() {
        assertThat(Problem.TOO_OFTEN.type()).hasToString(TooOften.TYPE);
        for (Problem problem : Problem.values()) {
            for (Locale language : Texts.LANGUAGES) {
                assertThat(problem == Problem.TOO_OFTEN || Texts.has(language, "api.problem." + problem.name()))
                        .as(problem + " in " + language)
                        .isTrue();
            }
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> leads = new TreeSet<>();
        for (String kind : List.of("schemas", "responses", "parameters")) {
            part(part(document, "components"), kind).keySet().forEach(name -> leads.add(kind + "/" + name));
        }

        assertThat(java.util.regex.Pattern.compile("#/components/(\\w+/\\w+)")
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(lead -> assertThat(leads).contains(lead));
    }

    private Map<String, Object> schemas() {
        return part(part(document, "components"), "schemas");
    }

    @SuppressWarnings("unchecked") // a mapping in YAML
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    private static Map<String, Object> part(Map<String, Object> map, String key) {
        return map(Objects.requireNonNull(map.get(key), key));
    }
}
