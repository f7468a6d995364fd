package org.puente.guide;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of OWASP's ASVS 5.0.0 in the guide. */
class AsvsTest {

    private static final Path LIST = Path.of("src/main/asciidoc/asvs.csv");
    private static final Pattern ROW = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+),([12]),([^,]+),\"(.+)\"");
    private static final Pattern NAMED_CLASS = Pattern.compile("`([A-Z][A-Za-z]+[a-z])`");
    private static final Pattern NAMED_FILE =
            Pattern.compile("`([\\w/.-]+\\.(?:yml|yaml|properties|template|json|md))`");
    private static final Set<String> ANSWERS = Set.of("met", "partly", "not met", "not applicable", "the operator's");

    /** How many requirements of levels 1 and 2 each chapter has. */
    private static final List<Integer> REQUIREMENTS =
            List.of(27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7);

    private static final Set<String> OF_LIBRARIES = Set.of("HttpOnly", "JdbcClient", "SecureRandom");

    @Test
    void everyRequirementIsAnsweredOnceAndInOrder() throws IOException {
        List<String> rows = rows();

        assertThat(rows).allMatch(row -> ROW.matcher(row).matches()).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.split(",")[2])).isSubsetOf(ANSWERS);
        for (int chapter = 1; chapter <= REQUIREMENTS.size(); chapter++) {
            String beginning = chapter + ".";
            assertThat(rows.stream()
                            .filter(row -> row.startsWith(beginning))
                            .map(row -> row.split(",")[0])
                            .distinct())
                    .as("V" + chapter)
                    .hasSize(REQUIREMENTS.get(chapter - 1));
        }
    }

    @Test
    void everyClassAndFileThatIsNamedIsThere() throws IOException {
        Set<String> there;
        try (Stream<Path> sources = Files.walk(Path.of("src"));
                Stream<Path> docker = Files.walk(Path.of("docker"))) {
            there = Stream.concat(sources, docker)
                    .map(file -> file.getFileName().toString())
                    .collect(toSet());
        }
        List<String> rows = rows();

        List<String> classes = named(rows, NAMED_CLASS)
                .filter(name -> !OF_LIBRARIES.contains(name))
                .map(name -> name + ".java")
                .toList();
        List<String> files = named(rows, NAMED_FILE)
                .map(name -> name.replaceFirst(".*/", ""))
                .toList();
        assertThat(classes)
                .hasSizeGreaterThan(80)
                .filteredOn(name -> !there.contains(name))
                .isEmpty();
        assertThat(files).isNotEmpty().filteredOn(name -> !there.contains(name)).isEmpty();
    }

    private static Stream<String> named(List<String> rows, Pattern pattern) {
        return rows.stream()
                .flatMap(row -> pattern.matcher(row).results())
                .map((MatchResult name) -> name.group(1))
                .distinct();
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
