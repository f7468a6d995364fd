package org.puente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.biometrics.FoundPrint;
import org.puente.biometrics.PrintFile;
import org.puente.biometrics.PrintFiles;
import org.puente.matching.Template;
import org.puente.matching.TemplateExtractor;

/**
 * The prints of a folder and of those in it, named as in the competitions: {@code 101_3.tif} is the third impression of
 * finger 101. Of each finger the first impression is the mate, the others are probes.
 */
record PrintFolder(Map<String, Template> mates, List<Probe> probes) {

    private static final Pattern NAME =
            Pattern.compile("(.+)_(\\d+)\\.(tiff?|png|bmp|wsq|jpe?g)", Pattern.CASE_INSENSITIVE);
    private static final int USUAL_DPI = 500;

    /** A print to search for, of a finger that is in the gallery. */
    record Probe(String finger, Template template) {}

    private record Named(Path file, String finger, int impression) {

        static Optional<Named> of(Path file) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            return name.matches()
                    ? Optional.of(new Named(
                            file, file.resolveSibling(name.group(1)).toString(), Integer.parseInt(name.group(2))))
                    : Optional.empty();
        }
    }

    static PrintFolder read(Path folder) throws IOException {
        Map<String, List<Named>> fingers;
        try (Stream<Path> files = Files.walk(folder)) {
            fingers = files.flatMap(file -> Named.of(file).stream())
                    .sorted(Comparator.comparingInt(Named::impression))
                    .collect(Collectors.groupingBy(Named::finger, TreeMap::new, Collectors.toList()));
        }
        Map<String, Template> mates = new TreeMap<>();
        List<Probe> probes = new ArrayList<>();
        fingers.forEach((finger, impressions) -> {
            List<Template> templates = impressions.parallelStream()
                    .map(PrintFolder::template)
                    .flatMap(Optional::stream)
                    .toList();
            if (templates.size() > 1) {
                mates.put(finger, templates.getFirst());
                templates.stream().skip(1).forEach(template -> probes.add(new Probe(finger, template)));
            }
        });
        return new PrintFolder(mates, probes);
    }

    Template mate(Probe probe) {
        return Objects.requireNonNull(mates.get(probe.finger()));
    }

    private static Optional<Template> template(Named named) {
        try {
            String name = named.file().getFileName().toString();
            if (PrintFiles.read(Files.readAllBytes(named.file()), name) instanceof PrintFile.Found found) {
                FoundPrint print = found.prints().getFirst();
                return Optional.of(
                        new TemplateExtractor().extract(print.at(print.dpi().orElse(USUAL_DPI))));
            }
            System.err.println("puente: left out " + named.file() + ", which cannot be read.");
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
