package org.puente.matching;

import java.util.Arrays;

/**
 * Describes the surroundings of each minutia by bits that neither move nor turn with the finger.
 *
 * <p>Cappelli, Ferrara and Maltoni, TPAMI 2010, sections 3.1 (cylinders) and 3.3 (bits). A bit says whether anything is
 * in a cell. What lies outside of the print is not told from what is empty, and so is not masked: with AND and Dice's
 * coefficient bits that are zero count for nothing.
 */
final class CylinderEncoder {

    /** A cell with more than this is set. */
    private static final float SET_FROM = 0.01f;
    /** With fewer neighbours a minutia has no code. */
    private static final int FEWEST_NEIGHBOURS = 3;

    private static final int FEWEST_BITS = 4;
    private static final double NEIGHBOURHOOD = CylinderShape.RADIUS + Contribution.REACH;

    private final int[] places;
    private final double[] along;
    private final double[] across;
    private final int[] turns;
    private final float[] sections = new float[CylinderShape.SECTIONS];
    private int neighbours;

    private CylinderEncoder(int[] places) {
        this.places = places;
        along = new double[places.length];
        across = new double[places.length];
        turns = new int[places.length];
    }

    /** {@link CylinderShape#WORDS} words for each minutia, all zero where there is too little around it. */
    static int[] encode(int[] places) {
        CylinderEncoder encoder = new CylinderEncoder(places);
        int[] codes = new int[places.length * CylinderShape.WORDS];
        for (int minutia = 0; minutia < places.length; minutia++) {
            encoder.gatherNeighbours(minutia);
            if (encoder.neighbours >= FEWEST_NEIGHBOURS) {
                encoder.fill(codes, minutia * CylinderShape.WORDS);
            }
        }
        return codes;
    }

    /** The neighbours as the minutia sees them: ahead of it and beside it. */
    private void gatherNeighbours(int minutia) {
        int place = places[minutia];
        int turn = PackedMinutia.turn(place);
        double cos = Turns.cos(turn);
        double sin = Turns.sin(turn);
        neighbours = 0;
        for (int other = 0; other < places.length; other++) {
            double dx = PackedMinutia.x(places[other]) - PackedMinutia.x(place);
            double dy = PackedMinutia.y(places[other]) - PackedMinutia.y(place);
            if (other != minutia && dx * dx + dy * dy <= NEIGHBOURHOOD * NEIGHBOURHOOD) {
                along[neighbours] = cos * dx + sin * dy;
                across[neighbours] = cos * dy - sin * dx;
                turns[neighbours] = turn - PackedMinutia.turn(places[other]) & 0xff;
                neighbours++;
            }
        }
    }

    private void fill(int[] codes, int offset) {
        int bits = 0;
        for (int cell = 0; cell < CylinderShape.CELLS; cell++) {
            Arrays.fill(sections, 0);
            for (int i = 0; i < neighbours; i++) {
                double dx = along[i] - CylinderShape.ALONG[cell];
                double dy = across[i] - CylinderShape.ACROSS[cell];
                Contribution.add(dx * dx + dy * dy, turns[i], sections);
            }
            for (int section = 0; section < sections.length; section++) {
                if (sections[section] > SET_FROM) {
                    int bit = cell * CylinderShape.SECTIONS + section;
                    codes[offset + bit / Integer.SIZE] |= 1 << bit % Integer.SIZE;
                    bits++;
                }
            }
        }
        if (bits < FEWEST_BITS) {
            Arrays.fill(codes, offset, offset + CylinderShape.WORDS, 0);
        }
    }
}
