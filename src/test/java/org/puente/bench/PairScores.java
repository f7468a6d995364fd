package org.puente.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.puente.matching.Verifier;

/**
 * Scores of pairs of prints, from low to high: genuine ones, of two impressions of one finger, and impostors. A pair is
 * taken for a match if its score reaches the threshold.
 */
record PairScores(float[] genuine, float[] impostor) {

    PairScores {
        genuine = sorted(genuine);
        impostor = sorted(impostor);
    }

    /**
     * Every pair of prints once, the earlier in the order of fingers and impressions as the probe. SourceAFIS gives a pair
     * a slightly other score the other way round.
     */
    static PairScores ofAllPairs(List<PrintSet.Print> prints) {
        Progress progress = new Progress("compared", prints.size());
        float[][] genuine = new float[prints.size()][];
        float[][] impostor = new float[prints.size()][];
        IntStream.range(0, prints.size()).parallel().forEach(at -> {
            PrintSet.Print probe = prints.get(at);
            Verifier verifier = new Verifier(probe.template());
            float[] same = new float[prints.size() - at - 1];
            float[] other = new float[same.length];
            int sames = 0;
            int others = 0;
            for (PrintSet.Print candidate : prints.subList(at + 1, prints.size())) {
                float score = (float) verifier.score(candidate.template());
                if (candidate.finger().equals(probe.finger())) {
                    same[sames++] = score;
                } else {
                    other[others++] = score;
                }
            }
            genuine[at] = Arrays.copyOf(same, sames);
            impostor[at] = Arrays.copyOf(other, others);
            progress.oneMore();
        });
        return new PairScores(joined(genuine), joined(impostor));
    }

    private static float[] joined(float[][] parts) {
        float[] all =
                new float[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static float[] sorted(float[] scores) {
        float[] copy = scores.clone();
        Arrays.sort(copy);
        return copy;
    }

    /** Impostors that are taken for matches. */
    Proportion falseMatches(float threshold) {
        return new Proportion(impostor.length - below(impostor, threshold), impostor.length);
    }

    /** Genuine pairs that are not. */
    Proportion falseNonMatches(float threshold) {
        return new Proportion(below(genuine, threshold), genuine.length);
    }

    /** The lowest threshold at which no larger part of the impostors matches: just above the best score that must not. */
    float thresholdAt(double falseMatchRate) {
        int allowed = (int) Math.floor(falseMatchRate * impostor.length + 1e-9);
        float passed = impostor[impostor.length - allowed - 1];
        return Math.nextUp(passed);
    }

    /** The lowest threshold at which no smaller part of the genuine pairs is missed than of the impostors matches. */
    float equalThreshold() {
        float[] all = thresholds();
        return all[equal(all)];
    }

    /**
     * The rate at which as many are missed as match. Both change at scores only, and may jump past each other there: then
     * the line between both points of the curve says where they meet.
     */
    double equalErrorPercent() {
        float[] all = thresholds();
        int at = equal(all);
        double missed = falseNonMatches(all[at]).part();
        double past = missed - falseMatches(all[at]).part();
        if (past == 0 || at == 0) {
            return 100 * missed;
        }
        double missedBefore = falseNonMatches(all[at - 1]).part();
        double lacking = falseMatches(all[at - 1]).part() - missedBefore;
        return 100 * (missedBefore + (missed - missedBefore) * lacking / (lacking + past));
    }

    private int equal(float[] all) {
        int low = 0;
        int high = all.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (falseNonMatches(all[middle]).part() >= falseMatches(all[middle]).part()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** All scores, and one that nobody reaches. */
    private float[] thresholds() {
        float[] all = Arrays.copyOf(genuine, genuine.length + impostor.length + 1);
        System.arraycopy(impostor, 0, all, genuine.length, impostor.length);
        all[all.length - 1] = Float.POSITIVE_INFINITY;
        Arrays.sort(all);
        return all;
    }

    private static int below(float[] sorted, float threshold) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
