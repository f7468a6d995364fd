package org.puente.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.puente.biometrics.DamagedFiles;
import org.puente.biometrics.PrintFile;
import org.puente.biometrics.PrintFiles;
import org.puente.biometrics.SamplePrintFiles;
import org.slf4j.LoggerFactory;

/**
 * Reads files cut off at every telling place and very many changed ones, one after the other in at most 512 MiB, and ends with
 * status 1 if one of them takes over two seconds, needs more memory or escapes with an exception.
 */
final class FilesSoak {

    private static final int USUAL = 100_000;
    private static final int THREADS = 1;
    private static final long SLOWEST_MS = 2000;
    private static final double MIB = 1024 * 1024;
    /** Every so many files one that is large, and slowly decoded. */
    private static final int LARGE_EVERY = 50;

    private static final int LARGE = 80_000;
    /** Random places a file is cut at, beside its first bytes and the borders of its records. */
    private static final int PLACES = 200;

    private final BiFunction<byte[], String, PrintFile> reader;
    private final long slowestMs;
    private final AtomicLong cuts = new AtomicLong();
    private final AtomicLong slowestCut = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicLong heap = new AtomicLong();
    private final List<String> wrong = new ArrayList<>();

    /** @param slowestMs how long a read may take */
    FilesSoak(BiFunction<byte[], String, PrintFile> reader, long slowestMs) {
        this.reader = reader;
        this.slowestMs = slowestMs;
    }

    public static void main(String[] args) throws Exception {
        List<String> options = new ArrayList<>(List.of(args));
        boolean json = options.remove("--json");
        int mutations = Options.takenFrom(options, List.of("--mutations")).number("--mutations", USUAL);
        if (!options.isEmpty()) {
            Options.refuse("soak files knows --mutations N and --json, not '" + options.getFirst() + "'.");
        }
        logNothingOfRefusals();
        FilesSoak soak = new FilesSoak(PrintFiles::read, SLOWEST_MS);
        SamplePrintFiles.all().values().forEach(soak::cutEverywhere);
        soak.run(mutations);
        soak.figures(mutations).forEach(figure -> System.out.println(json ? figure.json() : figure.row()));
        soak.wrong().forEach(System.err::println);
        System.exit(soak.wrong().isEmpty() ? 0 : 1);
    }

    /** There are as many as damaged files. */
    private static void logNothingOfRefusals() {
        if (LoggerFactory.getLogger(PrintFiles.class) instanceof Logger log) {
            log.setLevel(Level.WARN);
        }
    }

    /** Reads what is left of a file that was cut off. */
    void cutEverywhere(byte[] whole) {
        for (int cut : DamagedFiles.cuts(whole, new SplittableRandom(whole.length), PLACES)) {
            slowestCut.accumulateAndGet(readOne(Arrays.copyOf(whole, cut)), Math::max);
            cuts.incrementAndGet();
        }
    }

    /** What must not have happened; empty where all went well. */
    List<String> wrong() {
        return wrong.stream().distinct().toList();
    }

    private void run(int mutations) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int part = 0; part < THREADS; part++) {
                int seed = part;
                parts.add(threads.submit(
                        () -> readMany(seed, mutations / THREADS + (seed < mutations % THREADS ? 1 : 0))));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        }
    }

    private void readMany(int seed, int count) {
        List<byte[]> all = List.copyOf(SamplePrintFiles.all().values());
        DamagedFiles small = new DamagedFiles(
                all.stream().filter(file -> file.length < LARGE).toList(), 100 + seed);
        DamagedFiles large = new DamagedFiles(
                all.stream().filter(file -> file.length >= LARGE).toList(), 200 + seed);
        for (int i = 0; i < count; i++) {
            long took = readOne(i % LARGE_EVERY == 0 ? large.next() : small.next());
            slowest.accumulateAndGet(took, Math::max);
        }
    }

    /** @return milliseconds */
    private long readOne(byte[] file) {
        long begin = System.nanoTime();
        try {
            switch (reader.apply(file, "damaged")) {
                case PrintFile.Found _ -> read.incrementAndGet();
                case PrintFile.Unreadable(var why) -> {
                    refused.incrementAndGet();
                    if (why.key().endsWith(".memory") || why.key().endsWith(".busy")) {
                        say("refused for want of room: " + why.key());
                    }
                }
            }
        } catch (RuntimeException | OutOfMemoryError escaped) {
            say("escaped: " + escaped);
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        if (took > slowestMs) {
            say("took longer than " + slowestMs + " ms");
        }
        heap.accumulateAndGet(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
        return took;
    }

    private void say(String what) {
        synchronized (wrong) {
            wrong.add(what);
        }
    }

    private List<Figure> figures(int mutations) {
        return List.of(
                Figure.of("files.cuts", cuts.get(), "", Map.of()),
                Figure.of("files.cuts.slowest", slowestCut.get(), "ms", Map.of())
                        .aiming(slowestMs),
                Figure.of("files.mutations", mutations, "", Map.of()),
                Figure.of("files.refused", refused.get(), "", Map.of()),
                Figure.of("files.read", read.get(), "", Map.of()),
                Figure.of("files.slowest", slowest.get(), "ms", Map.of()).aiming(slowestMs),
                Figure.of("files.heap", heap.get() / MIB, "MiB", Map.of()).aiming(512));
    }
}
