package org.puente.biometrics;

import java.util.Map;
import java.util.TreeMap;
import org.puente.matching.FingerPosition;

/**
 * All marks of one review, by finger.
 *
 * @throws IllegalArgumentException for more than 500 marks
 */
public record ComparisonMarks(Map<FingerPosition, ComparisonSheet> sheets) {

    /** The most marks that one review holds on all fingers of both prints. */
    public static final int MOST = 500;

    public static final ComparisonMarks NONE = new ComparisonMarks(Map.of());

    public ComparisonMarks {
        sheets = Map.copyOf(sheets);
        if (sheets.values().stream().mapToInt(ComparisonSheet::count).sum() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " marks");
        }
    }

    public ComparisonSheet on(FingerPosition finger) {
        return sheets.getOrDefault(finger, ComparisonSheet.EMPTY);
    }

    public ComparisonMarks with(FingerPosition finger, ComparisonSheet sheet) {
        Map<FingerPosition, ComparisonSheet> changed = new TreeMap<>(sheets);
        changed.put(finger, sheet);
        return new ComparisonMarks(changed);
    }

    /** What an analysis may hold: marks on the probe, nothing of a candidate. */
    boolean isOfProbeAlone() {
        return sheets.values().stream().allMatch(ComparisonSheet::isOfProbeAlone);
    }

    /** Whether every mark of an earlier analysis still stands, in its place and order. */
    boolean keeps(ComparisonMarks analysis) {
        return analysis.sheets.entrySet().stream()
                .allMatch(before -> on(before.getKey()).keeps(before.getValue()));
    }
}
