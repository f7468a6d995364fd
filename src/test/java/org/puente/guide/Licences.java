package org.puente.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Under which licences the parts of the portal come: Java's by the bill of materials that the build writes, those in the
 * browser by the modules that the build bundled.
 */
record Licences(Map<String, Set<String>> byPart) {

    static final Path BILL_OF_MATERIALS = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final Path BUNDLED = Path.of("target/classes/META-INF/VAADIN/config/stats.json");
    private static final Path KNOWN_MODULES = Path.of("src/test/resources/npm-licences.csv");

    /** What the portal may be made of. Of several licences of a part one of these has to be there, and is taken. */
    private static final Set<String> TAKEN = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "LGPL-2.1",
            "MIT",
            "MIT-0",
            "Unicode-3.0");

    /** Names that a part's author gave instead of the usual ones (SPDX). */
    private static final Map<String, String> USUAL = Map.of(
            "EPL 1.0", "EPL-1.0",
            "GNU Lesser General Public License (LGPL), Version 2.1", "LGPL-2.1",
            "LGPL-2.1-only", "LGPL-2.1",
            "Mozilla Public License Version 2.0", "MPL-2.0");

    static Licences read() {
        Map<String, Set<String>> parts = new TreeMap<>(java(json(BILL_OF_MATERIALS)));
        parts.putAll(browser(json(BUNDLED), lines(KNOWN_MODULES)));
        return new Licences(parts);
    }

    static Map<String, Set<String>> java(JsonNode bill) {
        Map<String, Set<String>> parts = new TreeMap<>();
        for (JsonNode component : bill.path("components")) {
            Set<String> licences = new TreeSet<>();
            for (JsonNode licence : component.path("licenses")) {
                String said = Stream.of("/license/id", "/license/name", "/expression")
                        .map(where -> licence.at(where).asString(""))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
                licences.add(USUAL.getOrDefault(said, said));
            }
            String name = component.path("name").asString("").replaceFirst("^native-.*", "native-PLATFORM");
            parts.put(component.path("group").asString("") + ":" + name, licences);
        }
        return parts;
    }

    /** @param known modules or, with a star, all of an owner, each with its licences */
    static Map<String, Set<String>> browser(JsonNode bundled, List<String> known) {
        Map<String, Set<String>> licences = new LinkedHashMap<>();
        known.stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(line -> licences.put(line[0], Set.of(line[1].split(" or "))));
        return bundled.path("npmModules").propertyNames().stream()
                .collect(Collectors.toMap(
                        module -> module,
                        module -> Optional.ofNullable(licences.get(module))
                                .or(() -> Optional.ofNullable(licences.get(module.replaceFirst("/.*", "/*"))))
                                .orElse(Set.of()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Parts under no licence that is taken. */
    List<String> refused() {
        return byPart.entrySet().stream()
                .filter(part -> part.getValue().stream().noneMatch(TAKEN::contains))
                .map(part -> part.getKey() + ": " + part.getValue())
                .toList();
    }

    /** The parts by the licence that is taken, or by all that are, as a table in AsciiDoc. */
    String table() {
        Map<String, List<String>> byLicence = new TreeMap<>();
        byPart.forEach((part, licences) -> byLicence
                .computeIfAbsent(
                        licences.stream().filter(TAKEN::contains).collect(Collectors.joining(" or ")),
                        _ -> new ArrayList<>())
                .add("`" + part + "`"));
        return byLicence.entrySet().stream()
                .map(row -> "| %s\n| %s\n".formatted(row.getKey(), String.join(", ", row.getValue())))
                .collect(Collectors.joining("\n", "[cols=\"1,5\"]\n|===\n| Licence | Parts\n\n", "|===\n"));
    }

    private static JsonNode json(Path file) {
        return new JsonMapper().readTree(file.toFile());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
