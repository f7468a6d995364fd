package org.puente.portal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All patterns of all modules by language, read once from {@code vaadin-i18n/<module>[_<language>].properties}. */
record Catalogue(Locale first, Map<Locale, Map<String, String>> patterns) {

    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
    private static final String EVERY_FILE = "classpath*:vaadin-i18n/*.properties";

    /** @throws IllegalStateException if a key does not begin with the name of its file's module */
    static Catalogue load(List<Locale> languages) {
        Map<Locale, Map<String, String>> patterns = new HashMap<>();
        languages.forEach(language -> patterns.put(language, new HashMap<>()));
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(EVERY_FILE)) {
                read(file, languages, patterns);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Catalogue(languages.getFirst(), patterns);
    }

    private static void read(Resource file, List<Locale> languages, Map<Locale, Map<String, String>> patterns)
            throws IOException {
        String name = Optional.ofNullable(file.getFilename()).orElseThrow().replace(".properties", "");
        Locale language = languages.stream()
                .filter(known -> name.endsWith("_" + known.getLanguage()))
                .findFirst()
                .orElse(languages.getFirst());
        String module = name.replace("_" + language.getLanguage(), "");
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        Map<String, String> known = patterns.getOrDefault(language, Map.of());
        for (String key : texts.stringPropertyNames()) {
            if (!key.startsWith(module + ".")) {
                throw new IllegalStateException("Text " + key + " does not belong into " + file.getFilename());
            }
            known.put(key, texts.getProperty(key));
        }
    }

    /** The pattern in a language; else, and with an error in the log, in the first language; else nothing. */
    Optional<String> pattern(Locale language, String key) {
        String own = of(language).get(key);
        if (own != null) {
            return Optional.of(own);
        }
        LOG.error("No text for {} in {}", key, language);
        return Optional.ofNullable(of(first).get(key));
    }

    boolean has(Locale language, String key) {
        return of(language).containsKey(key);
    }

    Set<String> keys(Locale language) {
        return new TreeSet<>(of(language).keySet());
    }

    private Map<String, String> of(Locale language) {
        return patterns.getOrDefault(language, Map.of());
    }
}
