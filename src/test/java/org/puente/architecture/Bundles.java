package org.puente.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of one language, all modules together. */
record Bundles(String language, Map<String, String> texts) {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern ACT = Pattern.compile("String what\\(\\) \\{(.*?)\\n    }", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z._]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*(\\d+)");

    static Bundles english() {
        return read("en", "");
    }

    static Bundles spanish() {
        return read("es", "_es");
    }

    /** Every module, with texts or not yet. */
    private static List<String> modules() {
        return Stream.ofNullable(Path.of("src/main/java/org/puente").toFile().list())
                .flatMap(Stream::of)
                .filter(name -> !name.contains("."))
                .toList();
    }

    private static Bundles read(String language, String suffix) {
        Map<String, String> texts = new TreeMap<>();
        files(suffix).forEach(file -> {
            Properties properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
        });
        return new Bundles(language, texts);
    }

    private static Stream<Path> files(String suffix) {
        return Sources.under(FOLDER.toString()).stream()
                .filter(file -> name(file).endsWith(suffix))
                .filter(file -> suffix.isEmpty() ? !name(file).contains("_") : true);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }

    /** What a reader of the other language would miss: whole texts, or values inside them. */
    List<String> missingIn(Bundles other) {
        List<String> missing = new ArrayList<>();
        texts.forEach((key, text) -> {
            String translation = other.texts.getOrDefault(key, "");
            if (translation.isBlank()) {
                missing.add(key + " has no text in " + other.language);
            } else if (!placeholders(text).equals(placeholders(translation))) {
                missing.add(key + " shows other values in " + other.language);
            }
        });
        return missing;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Constants without a text, of enums of which at least one constant has one. */
    List<String> untoldConstants(String module, Class<? extends Enum<?>> type) {
        String prefix = module + "." + type.getSimpleName() + ".";
        boolean shown = texts.keySet().stream().anyMatch(key -> key.startsWith(prefix));
        return Stream.of(type.getEnumConstants())
                .map(constant -> prefix + constant.name())
                .filter(key -> shown && !texts.containsKey(key))
                .toList();
    }

    /** Keys written out in a source file that are no texts. A key may also be the beginning of others. */
    List<String> unknownKeysIn(String source) {
        Pattern key =
                Pattern.compile("\"((?:" + String.join("|", modules()) + ")(?:\\.[A-Za-z][A-Za-z0-9_-]*)+\\.?)\"");
        return key.matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(found -> !texts.containsKey("audit.what." + found))
                .filter(found -> texts.keySet().stream().noneMatch(known -> known.startsWith(found)))
                .toList();
    }

    /** What a source file has the trail record without a text for the auditor. */
    List<String> untoldActsIn(String source) {
        return ACT.matcher(source)
                .results()
                .flatMap(body -> LITERAL.matcher(body.group(1)).results())
                .map(literal -> "audit.what." + literal.group(1))
                .filter(key -> !texts.containsKey(key))
                .toList();
    }
}
