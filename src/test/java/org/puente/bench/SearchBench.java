package org.puente.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.EncodedPrint;
import org.puente.matching.Gallery;
import org.puente.matching.GalleryPrint;
import org.puente.matching.PrintKey;
import org.puente.matching.SearchEngine;
import org.puente.matching.SearchThreshold;
import org.puente.matching.Template;
import org.puente.matching.TemplateExtractor;

/**
 * 1:N search over galleries of a hundredth, a tenth and all of the prints asked for, in turns with plain SourceAFIS over
 * a sample of the same gallery and, up to {@value #MOST_EXHAUSTIVE} prints, the engine that scores them all; the tenth
 * with fewer threads, too. The probes are second impressions of generated fingers whose first ones are hidden in the
 * gallery; how much of people's prints is found is for {@code ./puente evaluate search} to say.
 */
final class SearchBench implements Bench {

    private static final int USUAL_PRINTS = 1_000_000;
    private static final int SMALLEST = 10_000;
    private static final int PROBES = 30;
    private static final int MOST_EXHAUSTIVE = 100_000;
    private static final double FALSE_ALARMS = 0.01;
    private static final double LONGEST_MEDIAN = 1.5;
    private static final double FEWEST_TIMES = 25;
    private static final double MOST_HEAP = 3072;
    private static final double WELL_CAPTURED = 0.3;
    /** Far from the seeds of the fingers that the gallery is made of. */
    private static final long SEED = 7_000_000;

    private final int prints;
    private final int mostThreads;

    SearchBench(Options options) {
        prints = options.number("--prints", USUAL_PRINTS);
        mostThreads = options.number("--threads", Runtime.getRuntime().availableProcessors());
    }

    @Override
    public List<Figure> run() throws Exception {
        List<Figure> figures = new ArrayList<>();
        GeneratedPrints.Made made = GeneratedPrints.make(prints);
        if (made.prints() > 0) {
            figures.add(Figure.of(
                    "search.made", made.prints() / made.seconds(), "1/s", labels(made.prints(), mostThreads)));
        }
        List<SyntheticFinger> fingers = IntStream.range(0, PROBES)
                .parallel()
                .mapToObj(number -> SyntheticFinger.of(SEED + number))
                .toList();
        List<Template> mates = impressions(fingers, 1);
        List<Template> probes = impressions(fingers, 2);
        List<Integer> sizes = Stream.of(prints / 100, prints / 10, prints)
                .filter(size -> size == prints || size >= SMALLEST)
                .toList();
        for (int size : sizes) {
            Loaded loaded = load(size, mates);
            for (int threads : size == prints / 10 ? upToMost() : List.of(mostThreads)) {
                figures.addAll(measure(loaded, probes, threads));
            }
        }
        return figures;
    }

    /** 1, 2, 4, … and the most. */
    private List<Integer> upToMost() {
        return IntStream.concat(
                        IntStream.iterate(1, count -> count < mostThreads, count -> count * 2),
                        IntStream.of(mostThreads))
                .boxed()
                .toList();
    }

    private record Loaded(Gallery gallery, int size, double perSecond) {}

    private static Loaded load(int size, List<Template> mates) throws Exception {
        Gallery gallery = new Gallery();
        long begin = System.nanoTime();
        gallery.load(size, GeneratedPrints.read(size)).end().get();
        double perSecond = size / ((System.nanoTime() - begin) / 1e9);
        for (int i = 0; i < mates.size(); i++) {
            gallery.put(new GalleryPrint(
                    mate(i), Optional.empty(), GalleryPrint.UNKNOWN_YEAR, EncodedPrint.of(mates.get(i))));
        }
        return new Loaded(gallery, size, perSecond);
    }

    private List<Figure> measure(Loaded loaded, List<Template> probes, int threads) throws Exception {
        boolean all = loaded.size <= MOST_EXHAUSTIVE && threads == mostThreads;
        try (SearchEngine engine = new SearchEngine(threads);
                SearchEngine exhaustive = SearchEngine.exhaustive(threads)) {
            PlainSample plain = new PlainSample(loaded.size, threads);
            SearchRounds rounds =
                    new SearchRounds(engine, all ? Optional.of(exhaustive) : Optional.empty(), loaded.gallery, plain);
            for (int i = 0; i < probes.size(); i++) {
                rounds.run(probes.get(i), mate(i));
            }
            List<Figure> figures = new ArrayList<>(figures(loaded, rounds, threads, engine.isVectorized()));
            if (all) {
                figures.addAll(exhaustive(loaded, rounds, threads));
            }
            return figures;
        }
    }

    private List<Figure> figures(Loaded loaded, SearchRounds rounds, int threads, boolean vectors) {
        Gallery gallery = loaded.gallery;
        boolean judged = loaded.size == USUAL_PRINTS;
        Map<String, String> labels = labels(loaded.size, threads);
        Map<String, String> tiers = new HashMap<>(labels);
        tiers.put("vectors", vectors ? "yes" : "no");
        Figure median = Figure.of("search.cascade.p50", rounds.cascade().total(0.5), "s", labels);
        Figure speedup = Figure.of("search.speedup", rounds.speedup(threads), "", sampled(labels));
        List<Figure> figures = new ArrayList<>(List.of(
                judged ? median.aiming(LONGEST_MEDIAN) : median,
                Figure.of("search.cascade.p95", rounds.cascade().total(0.95), "s", labels),
                Figure.of("search.cascade.vote", rounds.vote(), "s", tiers),
                Figure.of("search.cascade.check", rounds.check(), "s", labels),
                Figure.of("search.cascade.score", rounds.score(), "s", labels),
                Figure.of("search.cascade.rate", rounds.ratePerCore(rounds.cascade(), threads), "1/s", labels),
                Figure.of("search.plain.rate", rounds.plainRatePerCore(), "1/s", sampled(labels)),
                judged ? speedup.reaching(FEWEST_TIMES) : speedup,
                Figure.of("search.bytes_per_print", (double) gallery.bytes() / gallery.size(), "B", labels),
                Figure.of("search.heap", rounds.heap(), "MiB", labels).aiming(MOST_HEAP),
                Figure.of("search.loaded", loaded.perSecond, "1/s", labels)));
        figures.addAll(found("cascade", loaded.size, rounds.cascade().found(), labels));
        return figures;
    }

    private static List<Figure> exhaustive(Loaded loaded, SearchRounds rounds, int threads) {
        Map<String, String> labels = labels(loaded.size, threads);
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of("search.exhaustive.p50", rounds.exhaustive().total(0.5), "s", labels),
                Figure.of("search.exhaustive.p95", rounds.exhaustive().total(0.95), "s", labels),
                Figure.of("search.exhaustive.rate", rounds.ratePerCore(rounds.exhaustive(), threads), "1/s", labels)));
        figures.addAll(found("exhaustive", loaded.size, rounds.exhaustive().found(), labels));
        return figures;
    }

    /** At the nominal threshold for a gallery of this size. */
    private static List<Figure> found(String engine, int size, List<Found> found, Map<String, String> labels) {
        double threshold = SearchThreshold.of(size, FALSE_ALARMS);
        return List.of(
                share("search.rank1." + engine, found, Found::isFirst, labels),
                share("search.tpir." + engine, found, one -> one.isIdentified(threshold), labels),
                share("search.fpir." + engine, found, one -> one.isFalseAlarm(threshold), labels));
    }

    private static Figure share(String name, List<Found> found, Predicate<Found> counts, Map<String, String> labels) {
        Proportion proportion = new Proportion(found.stream().filter(counts).count(), found.size());
        Map<String, String> all = new HashMap<>(labels);
        all.putAll(proportion.labels());
        return Figure.of(name, proportion.percent(), "%", all);
    }

    private static Map<String, String> labels(int size, int threads) {
        return Map.of("prints", String.valueOf(size), "threads", String.valueOf(threads));
    }

    /** What plain SourceAFIS would take for the whole gallery is extrapolated from a sample. */
    private static Map<String, String> sampled(Map<String, String> labels) {
        Map<String, String> more = new HashMap<>(labels);
        more.put("extrapolated_from", String.valueOf(PlainSample.PRINTS));
        return more;
    }

    private static PrintKey mate(int number) {
        return new PrintKey(new UUID(1, number), 0);
    }

    private static List<Template> impressions(List<SyntheticFinger> fingers, int occasion) {
        TemplateExtractor extractor = new TemplateExtractor();
        return fingers.parallelStream()
                .map(finger -> extractor.extract(finger.impression(occasion, 320, 376, WELL_CAPTURED)))
                .toList();
    }
}
