package org.puente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.puente.biometrics.FoundPrint;
import org.puente.biometrics.PrintFile;
import org.puente.biometrics.PrintFiles;
import org.puente.matching.Template;
import org.puente.matching.TemplateExtractor;

/**
 * The prints of a folder and of those in it, named as in the competitions: {@code 101_3.tif} is the third impression of
 * finger 101, wherever it lies. Where a name stands in two folders, each folder has its own fingers. In the order of fingers
 * and impressions.
 *
 * @param leftOut how many images could not be used
 */
record PrintSet(List<Print> prints, int leftOut) {

    private static final Pattern NAME = Pattern.compile("(.+)_([^_.]+)\\.[^.]+");
    private static final Pattern IMAGE = Pattern.compile(".+\\.(tiff?|png|bmp|wsq|jpe?g)", Pattern.CASE_INSENSITIVE);
    private static final int USUAL_DPI = 500;

    /** @param finger its name, with its folder where two folders use the same names */
    record Print(String finger, String impression, Template template) {}

    private record Named(Path file, String finger, String impression) {

        Named ofItsFolder() {
            return new Named(file, file.resolveSibling(finger).toString(), impression);
        }

        String name() {
            return finger + "_" + impression;
        }
    }

    /** @param dpi resolution of all images, whatever their files say; empty for what they say, or 500 */
    static PrintSet read(Path folder, OptionalInt dpi) throws IOException {
        List<Path> images;
        try (Stream<Path> files = Files.walk(folder)) {
            images = files.filter(Files::isRegularFile)
                    .filter(file -> IMAGE.matcher(name(file)).matches())
                    .sorted()
                    .toList();
        }
        List<Named> named = named(images);
        Progress progress = new Progress("read", named.size());
        List<Print> prints = named.parallelStream()
                .flatMap(each -> {
                    Optional<Template> template = template(each.file, dpi);
                    progress.oneMore();
                    return template.map(found -> new Print(each.finger, each.impression, found)).stream();
                })
                .toList();
        return new PrintSet(prints, images.size() - prints.size());
    }

    private static List<Named> named(List<Path> images) {
        List<Named> all = new ArrayList<>();
        for (Path image : images) {
            Matcher name = NAME.matcher(name(image));
            if (!name.matches()) {
                leaveOut(image, "whose name is not FINGER_IMPRESSION, such as 101_3.tif.");
                continue;
            }
            all.add(new Named(image, name.group(1), name.group(2).replaceFirst("^0+(?=\\d+$)", "")));
        }
        List<Named> once =
                once(useSameNames(all) ? all.stream().map(Named::ofItsFolder).toList() : all);
        // Numbers of an impression in their order, however long they are.
        return once.stream()
                .sorted(Comparator.comparing(Named::finger)
                        .thenComparing(named -> named.impression.length())
                        .thenComparing(Named::impression))
                .toList();
    }

    /** Whether two folders have a print of the same name. */
    private static boolean useSameNames(List<Named> all) {
        Map<String, Path> folders = new HashMap<>();
        return all.stream().anyMatch(named -> {
            Path folder = Objects.requireNonNull(named.file.getParent());
            return !folders.computeIfAbsent(named.name(), _ -> folder).equals(folder);
        });
    }

    private static List<Named> once(List<Named> all) {
        Set<String> taken = new HashSet<>();
        return all.stream()
                .filter(named -> {
                    boolean first = taken.add(named.name());
                    if (!first) {
                        leaveOut(named.file, "since another file is the same impression.");
                    }
                    return first;
                })
                .toList();
    }

    private static Optional<Template> template(Path file, OptionalInt dpi) {
        try {
            PrintFile read = PrintFiles.read(Files.readAllBytes(file), name(file));
            if (read instanceof PrintFile.Found found && found.prints().size() == 1) {
                FoundPrint print = found.prints().getFirst();
                return Optional.of(new TemplateExtractor()
                        .extract(print.at(dpi.orElse(print.dpi().orElse(USUAL_DPI)))));
            }
            leaveOut(
                    file,
                    read instanceof PrintFile.Unreadable unreadable
                            ? "which cannot be read: " + unreadable.why().sentence(Locale.ENGLISH)
                            : "which holds several prints.");
        } catch (IOException | RuntimeException unreadable) {
            leaveOut(file, "which cannot be read (" + unreadable.getClass().getSimpleName() + ").");
        }
        return Optional.empty();
    }

    private static void leaveOut(Path file, String why) {
        System.err.println("puente: left out " + file + ", " + why);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** How many fingers there are. */
    long fingers() {
        return prints.stream().map(Print::finger).distinct().count();
    }
}
