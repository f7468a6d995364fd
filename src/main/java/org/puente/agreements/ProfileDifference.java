package org.puente.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One value that differs between two versions of an agreement.
 *
 * @param path the keys that lead to it; in a list the entry itself, or its own code, id or address
 * @param before null where it was not there
 * @param after null where it is there no more
 */
public record ProfileDifference(
        List<String> path,
        @Nullable String before,
        @Nullable String after) {

    /** By what an entry of a list is known again in another version. */
    private static final List<String> NAMES = List.of("code", "id", "mail");

    public ProfileDifference {
        path = List.copyOf(path);
    }

    /** The first key, by which differences are put together; empty for what is no part of a section. */
    public String section() {
        return path.size() == 1 ? "" : path.getFirst();
    }

    /** By section, in the order of the later file; what is gone stands at the end. */
    static List<ProfileDifference> between(String before, String after) {
        Map<List<String>, String> old = values(before);
        Map<List<String>, String> now = values(after);
        Set<List<String>> paths = new LinkedHashSet<>(now.keySet());
        paths.addAll(old.keySet());
        return paths.stream()
                .map(path -> new ProfileDifference(path, old.get(path), now.get(path)))
                .collect(Collectors.groupingBy(ProfileDifference::section, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(value -> !Objects.equals(value.before(), value.after()))
                .toList();
    }

    private static Map<List<String>, String> values(String yaml) {
        Map<List<String>, String> values = new LinkedHashMap<>();
        collect(List.of(), YamlJson.of(YamlPart.of("profile", yaml).node()), values);
        return values;
    }

    private static void collect(List<String> path, JsonNode node, Map<List<String>, String> values) {
        if (node.isObject()) {
            node.propertyStream().forEach(entry -> collect(below(path, entry.getKey()), entry.getValue(), values));
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            for (int i = 0; i < node.size(); i++) {
                collect(below(path, name(node.get(i), i)), node.get(i), values);
            }
        } else if (node.isArray()) {
            node.forEach(item -> values.put(below(path, item.asString()), item.asString()));
        } else {
            values.put(path, node.asString());
        }
    }

    private static List<String> below(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }

    private static String name(JsonNode entry, int place) {
        return NAMES.stream()
                .filter(entry::has)
                .map(key -> entry.get(key).asString())
                .findFirst()
                .orElse(String.valueOf(place + 1));
    }
}
