package org.puente.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.puente.matching.SearchThreshold;

/**
 * How well prints are told apart: pair by pair, and by searching each impression among the first ones of all fingers.
 * Every figure is printed, also one that rests on too few errors to mean much; that one is marked.
 */
final class PrintsEvaluation {

    private static final double FALSE_ALARMS = 0.01;
    private static final double ONE_IN_100 = 0.01;
    private static final double ONE_IN_1000 = 0.001;

    /** Expected errors below which a rate says little. */
    private static final int FEW_ERRORS = 10;

    private final PrintSet set;
    private final PairScores scores;

    PrintsEvaluation(PrintSet set) {
        this.set = set;
        scores = PairScores.ofAllPairs(set.prints());
    }

    PairScores scores() {
        return scores;
    }

    List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        figures.add(equalError());
        figures.add(missed("prints.fmr100", ONE_IN_100));
        figures.add(missed("prints.fnmr_at_fmr1000", ONE_IN_1000));
        figures.addAll(search());
        figures.add(Figure.of("prints.genuine", scores.genuine().length, "", set()));
        figures.add(Figure.of("prints.impostor", scores.impostor().length, "", set()));
        return figures;
    }

    private Figure equalError() {
        float threshold = scores.equalThreshold();
        double percent = scores.equalErrorPercent();
        Map<String, String> labels = rates(threshold);
        mark(labels, percent / 100);
        return Figure.of("prints.eer", percent, "%", labels);
    }

    /** The part of the genuine pairs that is missed where so few impostors match. */
    private Figure missed(String name, double falseMatchRate) {
        float threshold = scores.thresholdAt(falseMatchRate);
        Map<String, String> labels = rates(threshold);
        mark(labels, falseMatchRate);
        return Figure.of(name, scores.falseNonMatches(threshold).percent(), "%", labels);
    }

    private Map<String, String> rates(float threshold) {
        Proportion missed = scores.falseNonMatches(threshold);
        Proportion matched = scores.falseMatches(threshold);
        Map<String, String> labels = new HashMap<>(missed.labels());
        labels.put("impostors", matched.count() + "/" + matched.of());
        labels.put("threshold", String.format(Locale.ROOT, "%.1f", threshold));
        return labels;
    }

    private void mark(Map<String, String> labels, double falseMatchRate) {
        int pairs = scores.impostor().length;
        if (falseMatchRate * pairs < FEW_ERRORS) {
            labels.put("mark", "weak: " + pairs + " impostor pairs");
        }
    }

    private List<Figure> search() {
        PrintFolder folder = PrintFolder.of(set);
        List<Found> found = new ExhaustiveSearch(folder).among(Collections.emptyIterator());
        double threshold = SearchThreshold.of(folder.mates().size(), FALSE_ALARMS);
        return List.of(
                identified(
                        "prints.rank1",
                        found,
                        found.stream().filter(Found::isFirst).count(),
                        Map.of()),
                identified(
                        "prints.tpir",
                        found,
                        found.stream()
                                .filter(each -> each.isIdentified(threshold))
                                .count(),
                        at(threshold)),
                identified(
                        "prints.fpir",
                        found,
                        found.stream()
                                .filter(each -> each.isFalseAlarm(threshold))
                                .count(),
                        at(threshold)));
    }

    private static Map<String, String> at(double threshold) {
        return Map.of("threshold", String.format(Locale.ROOT, "%.1f", threshold));
    }

    private Figure identified(String name, List<Found> searches, long count, Map<String, String> more) {
        Proportion proportion = new Proportion(count, searches.size());
        Map<String, String> labels = new HashMap<>(proportion.labels());
        labels.putAll(more);
        labels.put("gallery", String.valueOf(PrintFolder.of(set).mates().size()));
        return Figure.of(name, proportion.percent(), "%", labels);
    }

    private Map<String, String> set() {
        return Map.of(
                "fingers", String.valueOf(set.fingers()),
                "prints", String.valueOf(set.prints().size()),
                "left_out", String.valueOf(set.leftOut()));
    }
}
