package org.puente.approvals;

import java.util.ArrayList;
import java.util.List;

/**
 * Which letters of two texts differ, by their longest common subsequence.
 *
 * @param left the first text in runs, those that the other lacks marked
 * @param right the second text likewise
 */
public record LetterDifference(List<Run> left, List<Run> right) {

    /** Neighbouring letters that all differ, or all do not. */
    public record Run(String letters, boolean differs) {}

    public LetterDifference {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    public static LetterDifference between(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        int[][] common = commonSuffixes(a, b);
        Runs leftRuns = new Runs();
        Runs rightRuns = new Runs();
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i] == b[j]) {
                leftRuns.add(a[i++], false);
                rightRuns.add(b[j++], false);
            } else if (j == b.length || i < a.length && common[i + 1][j] >= common[i][j + 1]) {
                leftRuns.add(a[i++], true);
            } else {
                rightRuns.add(b[j++], true);
            }
        }
        return new LetterDifference(leftRuns.done(), rightRuns.done());
    }

    /** Lengths of the longest common subsequence of what follows each pair of positions. */
    private static int[][] commonSuffixes(int[] a, int[] b) {
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Joins letters of a kind. */
    private static final class Runs {
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder letters = new StringBuilder();
        private boolean differing;

        void add(int letter, boolean differs) {
            if (differs != differing) {
                close();
                differing = differs;
            }
            letters.appendCodePoint(letter);
        }

        List<Run> done() {
            close();
            return runs;
        }

        private void close() {
            if (!letters.isEmpty()) {
                runs.add(new Run(letters.toString(), differing));
                letters.setLength(0);
            }
        }
    }
}
