package org.puente.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The project's source files, without what the build generates among them. */
final class Sources {

    private static final Set<String> KINDS = Set.of("java", "ts", "css", "html", "sql", "properties", "yaml");

    private Sources() {}

    static List<Path> under(String... folders) {
        return Stream.of(folders).flatMap(folder -> files(Path.of(folder))).toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> KINDS.contains(file.toString().replaceAll(".*\\.", "")))
                    .filter(file -> !file.toString().contains("generated"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
