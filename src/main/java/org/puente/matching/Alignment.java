package org.puente.matching;

/**
 * Lays a print over the probe so that the minutiae of one local pair coincide, and looks how many others then do.
 *
 * <p>The last step of matching by local structures: a pair fixes rotation and shift, and all minutiae vote for or
 * against it (Cappelli, Ferrara and Maltoni, Information Sciences 2015, section 3.2, count pairs of compatible pairs to
 * the same end).
 */
final class Alignment {

    /** Minutiae this near to one another may be the same, pixels. */
    private static final int REACH = 16;
    /** And turned by no more than this, 256ths of a turn. */
    private static final int TURN_SLACK = 16;

    private static final float RECIPROCAL_REACH = 1f / (REACH * REACH);

    private Alignment() {}

    /**
     * How many minutiae coincide, each counting for up to one, the less the further apart.
     *
     * @param pair minutia of the probe that is laid on its nearest
     */
    static float score(Probe probe, LocalPairs pairs, int pair, Block block, int print) {
        int fixed = probe.places[pair];
        int onto = pairs.places[pair];
        int turn = PackedMinutia.turn(onto) - PackedMinutia.turn(fixed);
        float cos = Turns.cos(turn);
        float sin = Turns.sin(turn);
        int from = block.minutiaeFrom[print];
        int to = block.minutiaeFrom[print + 1];
        float sum = 0;
        for (int i = 0; i < probe.count; i++) {
            int place = probe.places[i];
            float dx = PackedMinutia.x(place) - PackedMinutia.x(fixed);
            float dy = PackedMinutia.y(place) - PackedMinutia.y(fixed);
            int x = Math.round(PackedMinutia.x(onto) + cos * dx - sin * dy);
            int y = Math.round(PackedMinutia.y(onto) + sin * dx + cos * dy);
            int missed = nearest(block.places, from, to, x, y, PackedMinutia.turn(place) + turn);
            sum += 1 - missed * RECIPROCAL_REACH;
        }
        return sum;
    }

    /** Squared distance to the nearest minutia of about this direction, at most that of the reach. */
    private static int nearest(int[] places, int from, int to, int x, int y, int turn) {
        int nearest = REACH * REACH;
        for (int i = from; i < to; i++) {
            int dx = PackedMinutia.x(places[i]) - x;
            int dy = PackedMinutia.y(places[i]) - y;
            int squared = dx * dx + dy * dy;
            if (squared < nearest && Math.abs(Turns.between(turn, PackedMinutia.turn(places[i]))) <= TURN_SLACK) {
                nearest = squared;
            }
        }
        return nearest;
    }
}
