package org.puente.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.puente.matching.Gallery;
import org.puente.matching.PrintKey;
import org.puente.matching.ProbeFinger;
import org.puente.matching.SearchAnswer.Searched;
import org.puente.matching.SearchAnswer.Times;
import org.puente.matching.SearchEngine;
import org.puente.matching.SearchFilter;
import org.puente.matching.SearchQuery;
import org.puente.matching.SearchRun;
import org.puente.matching.Template;

/** Searches one probe after another, each in turn with plain SourceAFIS, and keeps what they took. */
final class SearchRounds {

    private static final int WARM_UP = 5;
    private static final int CANDIDATES = 20;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final double MEBI = 1024 * 1024;

    private final SearchEngine engine;
    private final Gallery gallery;
    private final PlainSample plain;
    private final List<Double> totals = new ArrayList<>();
    private final List<Times> times = new ArrayList<>();
    private final List<Double> plainRates = new ArrayList<>();
    private int found;

    SearchRounds(SearchEngine engine, Gallery gallery, PlainSample plain) {
        this.engine = engine;
        this.gallery = gallery;
        this.plain = plain;
    }

    void run(Template probe, PrintKey mate) throws Exception {
        if (totals.isEmpty()) {
            for (int round = 0; round < WARM_UP; round++) {
                search(probe);
                plain.ratePerCore(probe);
            }
        }
        plainRates.add(plain.ratePerCore(probe));
        long begin = System.nanoTime();
        Searched answer = search(probe);
        totals.add((System.nanoTime() - begin) / 1e9);
        times.add(answer.times());
        if (!answer.isComplete()) {
            throw new IllegalStateException("Searched " + answer.searched() + " of " + answer.of());
        }
        if (!answer.candidates().isEmpty()
                && answer.candidates().getFirst().owner().equals(mate.owner())) {
            found++;
        }
    }

    private Searched search(Template probe) {
        SearchQuery query =
                new SearchQuery(List.of(new ProbeFinger(Optional.empty(), probe)), SearchFilter.ALL, CANDIDATES);
        return (Searched) engine.search(gallery, query, new SearchRun(LIMIT));
    }

    /** Seconds for a whole search that so large a part of the searches did not exceed. */
    double total(double part) {
        return quantile(totals, part);
    }

    double vote() {
        return median(Times::vote);
    }

    double check() {
        return median(Times::check);
    }

    double score() {
        return median(Times::score);
    }

    /** Prints a second and thread that the median search got through. */
    double ratePerCore(int threads) {
        return gallery.size() / total(0.5) / threads;
    }

    double plainRatePerCore() {
        return quantile(plainRates, 0.5);
    }

    /** The median over rounds of the search's rate to plain SourceAFIS's in the same round. */
    double speedup(int threads) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < totals.size(); round++) {
            ratios.add(gallery.size() / totals.get(round) / threads / plainRates.get(round));
        }
        return quantile(ratios, 0.5);
    }

    double rankOne() {
        return 100.0 * found / totals.size();
    }

    /** What is alive in the heap, gallery and sample included, in MiB. */
    double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBI;
    }

    private double median(Function<Times, Duration> tier) {
        return quantile(
                times.stream().map(one -> tier.apply(one).toNanos() / 1e9).toList(), 0.5);
    }

    private static double quantile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }
}
