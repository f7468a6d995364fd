package org.puente.matching;

/**
 * How many prints each tier hands on: a part of those it saw, but never so few that a small gallery would suffer. What
 * they cost and lose is measured by {@code ./puente bench search} and {@code ./puente evaluate search}.
 */
final class TierSizes {

    private static final double KEPT_BY_FIRST = 0.02;
    private static final int FEWEST_KEPT = 2000;
    private static final double SHORTLISTED = 0.002;
    private static final int FEWEST_SHORTLISTED = 400;

    private TierSizes() {}

    /** Prints that go on to the geometric check, of so many. */
    static int kept(int prints) {
        return Math.max(FEWEST_KEPT, (int) Math.ceil(prints * KEPT_BY_FIRST));
    }

    /** Prints, or owners where several fingers are fused, that are scored, of so many prints. */
    static int shortlisted(int prints) {
        return Math.max(FEWEST_SHORTLISTED, (int) Math.ceil(prints * SHORTLISTED));
    }
}
