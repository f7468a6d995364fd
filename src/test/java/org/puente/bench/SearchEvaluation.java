package org.puente.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.puente.matching.EncodedPrint;
import org.puente.matching.Gallery;
import org.puente.matching.GalleryPrint;
import org.puente.matching.PrintKey;
import org.puente.matching.ProbeFinger;
import org.puente.matching.SearchAnswer.Searched;
import org.puente.matching.SearchEngine;
import org.puente.matching.SearchFilter;
import org.puente.matching.SearchQuery;
import org.puente.matching.SearchRun;
import org.puente.matching.SearchThreshold;

/**
 * Hides the first impression of each finger among invented prints, and searches for the others: by SourceAFIS alone and
 * by the engine's tiers, side by side. The threshold is the nominal one for a gallery of this size; it is not fitted.
 */
final class SearchEvaluation {

    private static final double FALSE_ALARMS = 0.01;
    private static final int CANDIDATES = 20;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final PrintFolder folder;
    private final int invented;

    SearchEvaluation(PrintFolder folder, int invented) {
        this.folder = folder;
        this.invented = invented;
    }

    List<Figure> run() throws Exception {
        GeneratedPrints.make(invented);
        List<Found> exhaustive = new ExhaustiveSearch(folder).among(GeneratedPrints.read(invented));
        List<Found> cascade = cascade();
        double threshold = SearchThreshold.of(invented + folder.mates().size(), FALSE_ALARMS);
        List<Figure> figures = new ArrayList<>();
        figures.addAll(both("rank1", exhaustive, cascade, Found::isFirst, Map.of()));
        Map<String, String> at = Map.of("threshold", String.format(Locale.ROOT, "%.1f", threshold));
        figures.addAll(both("tpir", exhaustive, cascade, found -> found.isIdentified(threshold), at));
        figures.addAll(both("fpir", exhaustive, cascade, found -> found.isFalseAlarm(threshold), at));
        long lost = IntStream.range(0, exhaustive.size())
                .filter(i -> exhaustive.get(i).isFirst() && !cascade.get(i).isFirst())
                .count();
        figures.add(Figure.of("evaluate.lost", lost, "", labels(Map.of())));
        return figures;
    }

    private List<Found> cascade() throws Exception {
        Gallery gallery = new Gallery();
        gallery.load(invented, GeneratedPrints.read(invented)).end().get();
        Map<String, UUID> owners = new HashMap<>();
        folder.mates().forEach((finger, mate) -> {
            UUID owner = owners.computeIfAbsent(finger, key -> UUID.randomUUID());
            gallery.put(new GalleryPrint(
                    new PrintKey(owner, 0), Optional.empty(), GalleryPrint.UNKNOWN_YEAR, EncodedPrint.of(mate)));
        });
        try (SearchEngine engine = new SearchEngine(Runtime.getRuntime().availableProcessors())) {
            return folder.probes().stream()
                    .map(probe -> Found.of(
                            search(engine, gallery, probe), Objects.requireNonNull(owners.get(probe.finger()))))
                    .toList();
        }
    }

    private static Searched search(SearchEngine engine, Gallery gallery, PrintFolder.Probe probe) {
        SearchQuery query = new SearchQuery(
                List.of(new ProbeFinger(Optional.empty(), probe.template())), SearchFilter.ALL, CANDIDATES);
        return (Searched) engine.search(gallery, query, new SearchRun(LIMIT));
    }

    private List<Figure> both(
            String name,
            List<Found> exhaustive,
            List<Found> cascade,
            Predicate<Found> counts,
            Map<String, String> labels) {
        return List.of(
                figure("evaluate." + name + ".exhaustive", exhaustive, counts, labels),
                figure("evaluate." + name + ".cascade", cascade, counts, labels));
    }

    private Figure figure(String name, List<Found> found, Predicate<Found> counts, Map<String, String> labels) {
        Proportion proportion = new Proportion(found.stream().filter(counts).count(), found.size());
        Map<String, String> all = new HashMap<>(labels(labels));
        all.putAll(proportion.labels());
        return Figure.of(name, proportion.percent(), "%", all);
    }

    private Map<String, String> labels(Map<String, String> more) {
        Map<String, String> labels = new HashMap<>(more);
        labels.put("prints", String.valueOf(invented + folder.mates().size()));
        labels.put("threads", String.valueOf(Runtime.getRuntime().availableProcessors()));
        return labels;
    }
}
