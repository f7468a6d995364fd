package org.puente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** Runs the benches that are named, and prints their figures as a table or, with {@code --json}, a line each. */
final class Benches {

    private static final Map<String, Function<Options, Bench>> ALL = new TreeMap<>(Map.of(
            "field", options -> new FieldBench(),
            "journeys", options -> new JourneysBench(),
            "lists", options -> new ListsBench(),
            "prints", options -> new PrintsBench(),
            "query", options -> new InTurn(List.of(new QueryBench(), new ReadApiBench(), new ClocksBench())),
            "search", SearchBench::new,
            "start", options -> new StartBench(),
            "workbench", options -> new WorkbenchBench()));

    private Benches() {}

    public static void main(String[] args) throws Exception {
        List<String> names = new ArrayList<>(List.of(args));
        boolean json = names.remove("--json");
        Options options =
                Options.takenFrom(names, names.contains("search") ? List.of("--prints", "--threads") : List.of());
        List<String> unknown =
                names.stream().filter(name -> !ALL.containsKey(name)).toList();
        if (names.isEmpty() || !unknown.isEmpty()) {
            Options.refuse((names.isEmpty() ? "bench needs a name" : "there is no bench '" + unknown.getFirst() + "'")
                    + "; there are: " + String.join(", ", ALL.keySet()) + ".");
        }
        for (String name : names) {
            for (Figure figure :
                    Objects.requireNonNull(ALL.get(name)).apply(options).run()) {
                System.out.println(json ? figure.json() : figure.row());
            }
        }
        System.exit(0);
    }
}
