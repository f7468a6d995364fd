package org.puente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * How long the finished jar takes from its start to its first page, how much memory it then holds, and what that page weighs
 * over the wire: the jar as {@code ./puente run} starts it, and unpacked with a cache of classes made ahead of time (JEP 483, 514)
 * as in the image. The demo's data is there already. Medians of three starts.
 */
final class StartBench implements Bench {

    private static final int STARTS = 3;
    private static final String OPTIONS = "@" + Path.of("docker", "java.options");
    private static final Path FOLDER = Path.of("target", "bench-start").toAbsolutePath();

    private final Path fatJar = Path.of("target", "puente.jar").toAbsolutePath();
    private final Path extracted = FOLDER.resolve("portal");
    private final Path cache = FOLDER.resolve("portal.aot");

    @Override
    public List<Figure> run() throws Exception {
        Files.createDirectories(FOLDER);
        prepareDemo();
        JavaRun.of(
                        "-Djarmode=tools",
                        "-jar",
                        fatJar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        extracted.toString())
                .finish();
        String jar = extracted.resolve("puente.jar").toString();
        JavaRun.of(OPTIONS, "-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh", "-jar", jar, data())
                .finish();

        List<Figure> figures = new ArrayList<>(measure("plain", List.of(OPTIONS, "-jar", fatJar.toString())));
        figures.addAll(measure("aot", List.of(OPTIONS, "-XX:AOTCache=" + cache, "-jar", jar)));
        return figures;
    }

    /** The first start of all invents the demo's people, which is not what is measured. */
    private void prepareDemo() throws IOException, InterruptedException {
        try (RunningPortal portal = RunningPortal.start(List.of("-jar", fatJar.toString(), data()))) {
            portal.awaitReady();
        }
    }

    private List<Figure> measure(String variant, List<String> arguments) throws IOException, InterruptedException {
        Map<String, String> labels = Map.of("variant", variant);
        List<String> all = new ArrayList<>(arguments);
        all.add(data());
        double[] seconds = new double[STARTS];
        double[] memory = new double[STARTS];
        double page = 0;
        for (int i = 0; i < STARTS; i++) {
            try (RunningPortal portal = RunningPortal.start(all)) {
                seconds[i] = portal.awaitFirstPage().toMillis() / 1000.0;
                memory[i] = portal.residentMebibytes();
                page = i == 0 ? PageWeight.kilobytes(portal.firstPage()) : page;
            }
        }
        return List.of(
                Figure.of("start.first_page", median(seconds), "s", labels).aiming(8),
                Figure.of("start.rss", median(memory), "MiB", labels).aiming(450),
                Figure.of("start.page_kb", page, "kB", labels).aiming(1000));
    }

    private static double median(double[] values) {
        return DoubleStream.of(values).sorted().toArray()[values.length / 2];
    }

    private static String data() {
        return "--puente.data=" + FOLDER.resolve("data");
    }
}
