package org.puente.bench;

import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerprintImage;
import org.puente.matching.Template;
import org.puente.matching.TemplateExtractor;
import org.puente.matching.Verifier;

/**
 * What the portal's own types cost around SourceAFIS: extraction and 1:1 scores through them, and by plain SourceAFIS,
 * turn by turn in the same run. The ratio is the median over rounds of ours to plain; a machine that is busy slows both.
 */
final class PrintsBench implements Bench {

    private static final int FINGERS = 12;
    private static final int EXTRACT_ROUNDS = 20;
    private static final int MATCH_ROUNDS = 60;
    /** Scores a probe gives in one round. */
    private static final int CANDIDATES_REPEATED = 40;

    private static final double AIM = 1.05;

    private final List<FingerprintImage> images = IntStream.range(0, FINGERS)
            .mapToObj(seed -> SyntheticFinger.of(seed / 2).impression(seed, 320, 376, 0.4))
            .toList();
    private final TemplateExtractor extractor = new TemplateExtractor();
    private double kept;

    @Override
    public List<Figure> run() {
        List<Figure> figures = new ArrayList<>(
                compare("prints.extract", EXTRACT_ROUNDS, FINGERS, this::extractOurs, this::extractPlain));
        Matching matching = new Matching();
        figures.addAll(compare(
                "prints.match",
                MATCH_ROUNDS,
                FINGERS * CANDIDATES_REPEATED,
                matching::scoreOurs,
                matching::scorePlain));
        if (Double.isNaN(kept)) {
            throw new IllegalStateException("A score is no number");
        }
        return figures;
    }

    /** The median time of one print or score, and the median ratio of a round. */
    private static List<Figure> compare(String name, int rounds, int things, Runnable ours, Runnable plain) {
        for (int warm = 0; warm < rounds / 4; warm++) {
            ours.run();
            plain.run();
        }
        List<Double> ratios = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            // Who goes first changes, so that neither always finds the caches warm.
            double first = nanoseconds(round % 2 == 0 ? ours : plain);
            double second = nanoseconds(round % 2 == 0 ? plain : ours);
            double own = round % 2 == 0 ? first : second;
            times.add(own / things / 1e6);
            ratios.add(own / (round % 2 == 0 ? second : first));
        }
        return List.of(
                Figure.of(name + ".time", median(times), "ms", Map.of()),
                Figure.of(name + ".ratio", median(ratios), "", Map.of()).aiming(AIM));
    }

    private void extractOurs() {
        for (FingerprintImage image : images) {
            kept += extractor.extract(image).hashCode();
        }
    }

    /** Does the same work: the template, and the bytes to be stored. */
    private void extractPlain() {
        for (FingerprintImage image : images) {
            kept += Arrays.hashCode(plain(image).toByteArray());
        }
    }

    private static FingerprintTemplate plain(FingerprintImage image) {
        return new FingerprintTemplate(new com.machinezoo.sourceafis.FingerprintImage(
                image.width(), image.height(), image.pixels(), new FingerprintImageOptions().dpi(image.dpi())));
    }

    private final class Matching {

        private final List<Template> templates =
                images.stream().map(extractor::extract).toList();
        private final List<FingerprintTemplate> plainTemplates =
                images.stream().map(PrintsBench::plain).toList();

        private void scoreOurs() {
            Verifier probe = new Verifier(templates.getFirst());
            for (int i = 0; i < CANDIDATES_REPEATED; i++) {
                for (Template candidate : templates) {
                    kept += probe.score(candidate);
                }
            }
        }

        private void scorePlain() {
            FingerprintMatcher probe = new FingerprintMatcher(plainTemplates.getFirst());
            for (int i = 0; i < CANDIDATES_REPEATED; i++) {
                for (FingerprintTemplate candidate : plainTemplates) {
                    kept += probe.match(candidate);
                }
            }
        }
    }

    private static double nanoseconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
