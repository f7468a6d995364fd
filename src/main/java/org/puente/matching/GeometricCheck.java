package org.puente.matching;

/**
 * The second tier: of the most alike local pairs, how many lie to one another as they do in the probe, and how many
 * minutiae coincide when the print is laid over the probe by the best of them.
 *
 * <p>A cheap form of the relaxation by which Cappelli, Ferrara and Maltoni consolidate local scores (TPAMI 2010, section
 * 4.2): two pairs support each other if distance, direction and bearing agree within the stretch of skin.
 */
final class GeometricCheck {

    /** Pairs that are looked at, the most alike first. */
    private static final int MOST_PAIRS = 16;
    /** Tolerance of distances: pixels, and a part of the distance. */
    private static final float DISTANCE_SLACK = 8;

    private static final float STRETCH = 0.06f;
    /** Tolerance of directions, 256ths of a turn. */
    private static final int TURN_SLACK = 18;
    /** Tolerance of bearings, as places: pixels, and a part of the distance. */
    private static final float PLACE_SLACK = 14;

    private static final float PLACE_STRETCH = 0.2f;

    /** Pairs by which the whole print is laid over the probe. */
    private static final int ALIGNMENTS = 2;

    /** How much the support of pairs counts beside minutiae that coincide. */
    private static final float WEIGHT_OF_SUPPORT = 3;

    private final LocalPairs pairs;
    private final int[] order = new int[MOST_PAIRS];
    private final float[] support = new float[MOST_PAIRS];
    private int count;

    GeometricCheck(CodeScan scan) {
        pairs = new LocalPairs(scan);
    }

    /** How much of a print lies as in the probe, from 0 upwards. */
    float score(Probe probe, Block block, int print) {
        pairs.find(probe, probe.count, block, print);
        chooseMostAlike(probe.count);
        for (int a = 0; a < count; a++) {
            support[a] = 0;
            for (int b = 0; b < a; b++) {
                if (agree(probe, order[a], order[b])) {
                    float both = (float) Math.sqrt(pairs.excess[order[a]] * pairs.excess[order[b]]);
                    support[a] += both;
                    support[b] += both;
                }
            }
        }
        return WEIGHT_OF_SUPPORT * sumOfSupport() + bestAlignment(probe, block, print);
    }

    private float sumOfSupport() {
        float sum = 0;
        for (int a = 0; a < count; a++) {
            sum += support[a];
        }
        return sum;
    }

    /** Of those by the pairs with most support. */
    private float bestAlignment(Probe probe, Block block, int print) {
        float best = 0;
        for (int round = 0; round < Math.min(ALIGNMENTS, count); round++) {
            int most = 0;
            for (int a = 1; a < count; a++) {
                if (support[a] > support[most]) {
                    most = a;
                }
            }
            best = Math.max(best, Alignment.score(probe, pairs, order[most], block, print));
            support[most] = -1;
        }
        return best;
    }

    private void chooseMostAlike(int candidates) {
        count = 0;
        for (int pair = 0; pair < candidates; pair++) {
            if (pairs.excess[pair] > 0) {
                insert(pair);
            }
        }
    }

    private void insert(int pair) {
        if (count == MOST_PAIRS && pairs.excess[pair] <= pairs.excess[order[count - 1]]) {
            return;
        }
        int at = count < MOST_PAIRS ? count++ : MOST_PAIRS - 1;
        while (at > 0 && pairs.excess[order[at - 1]] < pairs.excess[pair]) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = pair;
    }

    private boolean agree(Probe probe, int a, int b) {
        int placeA = pairs.places[a];
        int placeB = pairs.places[b];
        if (placeA == placeB) {
            return false;
        }
        float dx = PackedMinutia.x(probe.places[a]) - PackedMinutia.x(probe.places[b]);
        float dy = PackedMinutia.y(probe.places[a]) - PackedMinutia.y(probe.places[b]);
        float ex = PackedMinutia.x(placeA) - PackedMinutia.x(placeB);
        float ey = PackedMinutia.y(placeA) - PackedMinutia.y(placeB);
        float distance = (float) Math.sqrt(dx * dx + dy * dy);
        float difference = distance - (float) Math.sqrt(ex * ex + ey * ey);
        if (Math.abs(difference) > DISTANCE_SLACK + STRETCH * distance) {
            return false;
        }
        int turnA = PackedMinutia.turn(probe.places[a]) - PackedMinutia.turn(placeA);
        int turnB = PackedMinutia.turn(probe.places[b]) - PackedMinutia.turn(placeB);
        return Math.abs(Turns.between(turnA, turnB)) <= TURN_SLACK && landsNear(dx, dy, ex, ey, turnA, distance);
    }

    /** Whether the way between two minutiae of the print, turned as the pair is, comes near the way in the probe. */
    private static boolean landsNear(float dx, float dy, float ex, float ey, int turn, float distance) {
        float cos = Turns.cos(turn);
        float sin = Turns.sin(turn);
        float missX = cos * ex - sin * ey - dx;
        float missY = sin * ex + cos * ey - dy;
        float slack = PLACE_SLACK + PLACE_STRETCH * distance;
        return missX * missX + missY * missY <= slack * slack;
    }
}
