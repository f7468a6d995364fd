package org.puente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.puente.matching.Template;
import org.puente.matching.Verifier;

/** Plain SourceAFIS over some prints of the gallery, on as many threads as the search has, their templates ready. */
final class PlainSample {

    static final int PRINTS = 2000;

    private final List<Template> templates = new ArrayList<>();
    private final int threads;

    PlainSample(int gallery, int threads) {
        this.threads = threads;
        GeneratedPrints.read(Math.min(gallery, PRINTS))
                .forEachRemaining(print -> templates.add(print.print().template()));
    }

    /** Scores a second and thread; setting the probe up is not counted. */
    double ratePerCore(Template probe) throws Exception {
        Verifier verifier = new Verifier(probe);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            long begin = System.nanoTime();
            List<Future<Double>> best = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                List<Template> part = templates.subList(
                        thread * templates.size() / threads, (thread + 1) * templates.size() / threads);
                best.add(executor.submit(
                        () -> part.stream().mapToDouble(verifier::score).max().orElse(0)));
            }
            for (Future<Double> one : best) {
                one.get();
            }
            return templates.size() / ((System.nanoTime() - begin) / 1e9) / threads;
        }
    }
}
