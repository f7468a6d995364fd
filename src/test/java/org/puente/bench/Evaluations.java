package org.puente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Says how well something works on a folder of prints, as a table or, with {@code --json}, a line for each figure. */
final class Evaluations {

    private static final String USAGE =
            "evaluate needs: prints DIR [--dpi N] [--json], or: search DIR --gallery N [--json],"
                    + " or: thresholds DIR [--gallery N] [--json].";
    private static final List<String> KNOWN = List.of("prints", "search", "thresholds");
    private static final int USUAL_GALLERY = 16_000;
    private static final int FINGERS_OF_A_PERSON = 10;
    private static final int LOWEST_DPI = 50;
    private static final int HIGHEST_DPI = 5_000;

    private Evaluations() {}

    public static void main(String[] args) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(args));
        boolean json = arguments.remove("--json");
        String what = arguments.isEmpty() ? "" : arguments.getFirst();
        Options options = Options.takenFrom(arguments, List.of(what.equals("prints") ? "--dpi" : "--gallery"));
        if (arguments.size() != 2 || !KNOWN.contains(what)) {
            Options.refuse(USAGE);
        }
        Path folder = Path.of(arguments.getLast());
        if (!Files.isDirectory(folder)) {
            Options.refuse("there is no folder '" + folder + "'.");
        }
        List<Figure> figures = switch (what) {
            case "prints" -> prints(folder, options);
            case "search" -> search(folder, options);
            default -> thresholds(folder, options);
        };
        figures.forEach(figure -> System.out.println(json ? figure.json() : figure.row()));
        System.exit(0);
    }

    private static List<Figure> prints(Path folder, Options options) throws IOException {
        int dpi = options.number("--dpi", 0);
        if (dpi != 0 && (dpi < LOWEST_DPI || dpi > HIGHEST_DPI)) {
            Options.refuse("--dpi needs a number from " + LOWEST_DPI + " to " + HIGHEST_DPI + ".");
        }
        PrintSet set = PrintSet.read(folder, dpi == 0 ? OptionalInt.empty() : OptionalInt.of(dpi));
        requirePairs(set, folder);
        if (set.fingers() < 2) {
            Options.refuse("all prints in '" + folder + "' are of one finger, so there are no impostors.");
        }
        PrintsEvaluation evaluation = new PrintsEvaluation(set);
        List<Figure> figures = evaluation.run();
        Path picture = Path.of(
                "target", "evaluation", folder.toAbsolutePath().normalize().getFileName() + ".svg");
        Files.createDirectories(picture.getParent());
        Files.writeString(picture, new ScoreHistogram(evaluation.scores()).svg());
        System.err.println("puente: the scores are drawn in " + picture + ".");
        return figures;
    }

    private static List<Figure> search(Path folder, Options options) throws Exception {
        PrintSet set = PrintSet.read(folder, OptionalInt.empty());
        requirePairs(set, folder);
        return new SearchEvaluation(PrintFolder.of(set), options.number("--gallery", USUAL_GALLERY)).run();
    }

    private static List<Figure> thresholds(Path folder, Options options) throws IOException {
        PrintSet set = PrintSet.read(folder, OptionalInt.empty());
        requirePairs(set, folder);
        if (PrintFolder.of(set).mates().size() < set.fingers() || set.fingers() < FINGERS_OF_A_PERSON) {
            Options.refuse("thresholds need ten fingers in '" + folder + "', and two prints of each.");
        }
        return new ThresholdsEvaluation(set, options.number("--gallery", USUAL_GALLERY)).run();
    }

    private static void requirePairs(PrintSet set, Path folder) {
        if (PrintFolder.of(set).probes().isEmpty()) {
            Options.refuse(
                    "no finger in '" + folder + "' has two prints; they are named FINGER_IMPRESSION.tif and the like.");
        }
    }
}
