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

/** Searches one probe after another, each in turn with plain SourceAFIS and the exhaustive engine, and keeps what they took. */
final class SearchRounds {

    private static final int WARM_UP = 5;
    private static final int CANDIDATES = 20;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final double MEBI = 1024 * 1024;

    private final SearchEngine cascade;
    private final Optional<SearchEngine> exhaustive;
    private final Gallery gallery;
    private final PlainSample plain;
    private final List<Double> plainRates = new ArrayList<>();
    private final List<Times> times = new ArrayList<>();
    private final Taken byCascade = new Taken();
    private final Taken byExhaustive = new Taken();

    /** What one engine found, and the seconds that each search took. */
    record Taken(List<Double> seconds, List<Found> found) {

        Taken() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        /** Seconds for a whole search that so large a part of the searches did not exceed. */
        double total(double part) {
            return quantile(seconds, part);
        }
    }

    SearchRounds(SearchEngine cascade, Optional<SearchEngine> exhaustive, Gallery gallery, PlainSample plain) {
        this.cascade = cascade;
        this.exhaustive = exhaustive;
        this.gallery = gallery;
        this.plain = plain;
    }

    void run(Template probe, PrintKey mate) throws Exception {
        if (times.isEmpty()) {
            for (int round = 0; round < WARM_UP; round++) {
                search(cascade, probe);
                plain.ratePerCore(probe);
            }
        }
        plainRates.add(plain.ratePerCore(probe));
        times.add(run(cascade, probe, mate, byCascade).times());
        exhaustive.ifPresent(engine -> run(engine, probe, mate, byExhaustive));
    }

    private Searched run(SearchEngine engine, Template probe, PrintKey mate, Taken taken) {
        long begin = System.nanoTime();
        Searched answer = search(engine, probe);
        taken.seconds.add((System.nanoTime() - begin) / 1e9);
        if (!answer.isComplete()) {
            throw new IllegalStateException("Searched " + answer.searched() + " of " + answer.of());
        }
        taken.found.add(Found.of(answer, mate.owner()));
        return answer;
    }

    private Searched search(SearchEngine engine, Template probe) {
        SearchQuery query =
                new SearchQuery(List.of(new ProbeFinger(Optional.empty(), probe)), SearchFilter.ALL, CANDIDATES);
        return (Searched) engine.search(gallery, query, new SearchRun(LIMIT));
    }

    Taken cascade() {
        return byCascade;
    }

    /** Empty where the gallery is too large for it. */
    Taken exhaustive() {
        return byExhaustive;
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
    double ratePerCore(Taken taken, int threads) {
        return gallery.size() / taken.total(0.5) / threads;
    }

    double plainRatePerCore() {
        return quantile(plainRates, 0.5);
    }

    /** The median over rounds of the search's rate to plain SourceAFIS's in the same round. */
    double speedup(int threads) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < times.size(); round++) {
            ratios.add(gallery.size() / byCascade.seconds.get(round) / threads / plainRates.get(round));
        }
        return quantile(ratios, 0.5);
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
