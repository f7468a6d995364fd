package org.puente.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.EncodedPrint;
import org.puente.matching.Gallery;
import org.puente.matching.GalleryPrint;
import org.puente.matching.PrintKey;
import org.puente.matching.SearchEngine;
import org.puente.matching.Template;
import org.puente.matching.TemplateExtractor;

/**
 * 1:N search over galleries of a hundredth, a tenth and all of the prints asked for, in turns with plain SourceAFIS over
 * a sample of the same gallery. The probes are second impressions of generated fingers whose first ones are hidden in
 * the gallery; how much is found is for {@code ./puente evaluate search} to say, on prints of people.
 */
final class SearchBench implements Bench {

    private static final int USUAL_PRINTS = 1_000_000;
    private static final int SMALLEST = 10_000;
    private static final int PROBES = 30;
    private static final double LONGEST_MEDIAN = 1.5;
    private static final double MOST_HEAP = 3072;
    private static final double WELL_CAPTURED = 0.3;
    /** Far from the seeds of the fingers that the gallery is made of. */
    private static final long SEED = 7_000_000;

    private final int prints;
    private final int threads;

    SearchBench(Options options) {
        prints = options.number("--prints", USUAL_PRINTS);
        threads = options.number("--threads", Runtime.getRuntime().availableProcessors());
    }

    @Override
    public List<Figure> run() throws Exception {
        List<Figure> figures = new ArrayList<>();
        GeneratedPrints.Made made = GeneratedPrints.make(prints);
        if (made.prints() > 0) {
            figures.add(Figure.of("search.made", made.prints() / made.seconds(), "1/s", labels(made.prints())));
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
            figures.addAll(measure(size, mates, probes));
        }
        return figures;
    }

    private List<Figure> measure(int size, List<Template> mates, List<Template> probes) throws Exception {
        Gallery gallery = new Gallery();
        long begin = System.nanoTime();
        gallery.load(size, GeneratedPrints.read(size)).end().get();
        double loaded = size / ((System.nanoTime() - begin) / 1e9);
        for (int i = 0; i < mates.size(); i++) {
            gallery.put(new GalleryPrint(
                    mate(i), Optional.empty(), GalleryPrint.UNKNOWN_YEAR, EncodedPrint.of(mates.get(i))));
        }
        try (SearchEngine engine = new SearchEngine(threads)) {
            SearchRounds rounds = new SearchRounds(engine, gallery, new PlainSample(size, threads));
            for (int i = 0; i < probes.size(); i++) {
                rounds.run(probes.get(i), mate(i));
            }
            return figures(gallery, rounds, loaded, engine.isVectorized());
        }
    }

    private List<Figure> figures(Gallery gallery, SearchRounds rounds, double loaded, boolean vectors) {
        int size = gallery.size() - PROBES;
        Map<String, String> labels = labels(size);
        Map<String, String> tiers = new HashMap<>(labels);
        tiers.put("vectors", vectors ? "yes" : "no");
        Figure median = Figure.of("search.cascade.p50", rounds.total(0.5), "s", labels);
        return List.of(
                size == USUAL_PRINTS ? median.aiming(LONGEST_MEDIAN) : median,
                Figure.of("search.cascade.p95", rounds.total(0.95), "s", labels),
                Figure.of("search.cascade.vote", rounds.vote(), "s", tiers),
                Figure.of("search.cascade.check", rounds.check(), "s", labels),
                Figure.of("search.cascade.score", rounds.score(), "s", labels),
                Figure.of("search.cascade.rate", rounds.ratePerCore(threads), "1/s", labels),
                Figure.of("search.plain.rate", rounds.plainRatePerCore(), "1/s", sampled(labels)),
                Figure.of("search.speedup", rounds.speedup(threads), "", sampled(labels)),
                Figure.of("search.rank1", rounds.rankOne(), "%", labels),
                Figure.of("search.bytes_per_print", (double) gallery.bytes() / gallery.size(), "B", labels),
                Figure.of("search.heap", rounds.heap(), "MiB", labels).aiming(MOST_HEAP),
                Figure.of("search.loaded", loaded, "1/s", labels));
    }

    private Map<String, String> labels(int size) {
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
