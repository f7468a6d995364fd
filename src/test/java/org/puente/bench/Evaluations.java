package org.puente.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says how well something works on a folder of prints, as a table or, with {@code --json}, a line for each figure. */
final class Evaluations {

    private static final String USAGE = "evaluate needs: search DIR --gallery N [--json].";
    private static final int USUAL_GALLERY = 16_000;

    private Evaluations() {}

    public static void main(String[] args) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(args));
        boolean json = arguments.remove("--json");
        Options options = Options.takenFrom(arguments, List.of("--gallery"));
        if (arguments.size() != 2 || !arguments.getFirst().equals("search")) {
            Options.refuse(USAGE);
        }
        Path folder = Path.of(arguments.getLast());
        if (!Files.isDirectory(folder)) {
            Options.refuse("there is no folder '" + folder + "'.");
        }
        PrintFolder prints = PrintFolder.read(folder);
        if (prints.probes().isEmpty()) {
            Options.refuse(
                    "no finger in '" + folder + "' has two prints; they are named FINGER_IMPRESSION.tif and the like.");
        }
        for (Figure figure : new SearchEvaluation(prints, options.number("--gallery", USUAL_GALLERY)).run()) {
            System.out.println(json ? figure.json() : figure.row());
        }
        System.exit(0);
    }
}
