package org.puente.keycloak;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code docker/compose.yml} says, as far as tests start the same programs from it. */
record Composition(Map<String, Map<String, Object>> services, Map<String, Object> secrets) {

    private static final Path FILE = Path.of("docker", "compose.yml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::-([^}]*)|:\\?[^}]*)?}");

    static Composition read() {
        try {
            Map<String, Object> all =
                    map(new Load(LoadSettings.builder().build()).loadFromString(merged(Files.readString(FILE))));
            Map<String, Map<String, Object>> services = map(all.get("services")).entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, service -> whole(map(service.getValue()))));
            return new Composition(services, map(all.get("secrets")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The merge key is no part of YAML 1.2; compose knows it, so it is a plain key here and resolved below. */
    private static String merged(String yaml) {
        return yaml.replace("<<:", "merged:");
    }

    private static Map<String, Object> whole(Map<String, Object> service) {
        Object base = service.get("merged");
        Map<String, Object> whole = base == null ? new HashMap<>() : whole(map(base));
        whole.putAll(service);
        whole.remove("merged");
        return whole;
    }

    /** A service's environment, with the composition's own variables filled in. */
    Map<String, String> environment(String service, Map<String, String> variables) {
        return map(part(service, "environment")).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> filled(String.valueOf(entry.getValue()), variables)));
    }

    Object part(String service, String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(services.get(service), service).get(name), service + " has no " + name);
    }

    /** The secrets of a service: file name in the container, by the composition's name of it. */
    Map<String, String> secrets(String service) {
        return ((List<?>) part(service, "secrets"))
                .stream()
                        .collect(toMap(
                                secret -> secret instanceof String name
                                        ? name
                                        : String.valueOf(map(secret).get("source")),
                                secret -> secret instanceof String name
                                        ? name
                                        : String.valueOf(map(secret).get("target"))));
    }

    static String filled(String text, Map<String, String> variables) {
        Matcher names = VARIABLE.matcher(text);
        return names.replaceAll((MatchResult name) ->
                Matcher.quoteReplacement(Stream.of(variables.get(name.group(1)), name.group(2), "")
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow()));
    }

    @SuppressWarnings("unchecked") // a mapping in YAML
    private static Map<String, Object> map(@Nullable Object node) {
        return (Map<String, Object>) Objects.requireNonNull(node);
    }
}
