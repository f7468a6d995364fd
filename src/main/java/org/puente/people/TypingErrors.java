package org.puente.people;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a slip of the finger does to a word: a letter wrong, missing, too many, or two changed round. Two words one slip
 * apart share a key of {@link #deletions}, the neighbourhood by deletion (as in Garbe's SymSpell): an equality on an
 * index finds them, no distance is computed in the database.
 */
final class TypingErrors {

    /** Letters from the beginning of a word that take part; a slip behind them leaves the beginning equal. */
    private static final int BEGINNING = 8;

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;

    private TypingErrors() {}

    /** The word's beginning, and that with each single letter left out. */
    static Set<String> deletions(String word) {
        String beginning = word.substring(0, Math.min(BEGINNING, word.length()));
        Set<String> all = new TreeSet<>();
        all.add(beginning);
        if (word.length() >= SHORTEST) {
            for (int i = 0; i < beginning.length(); i++) {
                all.add(beginning.substring(0, i) + beginning.substring(i + 1));
            }
        }
        return all;
    }

    /** The number of slips between two words (optimal string alignment distance). */
    static int between(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, i, other, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, int i, String other, int j) {
        int wrong = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(wrong, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean round =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return round ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
