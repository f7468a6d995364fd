package org.puente.matching;

/**
 * The cells of a minutia's cylinder: a disc around the minutia, cut into a grid and into sections of direction.
 *
 * <p>Cappelli, Ferrara and Maltoni, <i>Minutia Cylinder-Code</i>, TPAMI 32(12), 2010, section 3.1 and table 1. Their
 * disc has 8 or 16 cells across and 5 or 6 sections. Ours has 6 across, of which 32 lie in the disc, and 4 sections: 128
 * bits, four machine words, as small as the first tier over a million prints needs it.
 */
final class CylinderShape {

    /** Radius of the disc, pixels at 500 dpi. */
    static final double RADIUS = 70;

    static final int CELLS_ACROSS = 6;
    static final int SECTIONS = 4;
    static final int CELLS = 32;
    static final int BITS = CELLS * SECTIONS;
    /** Words of 32 bits in a code. */
    static final int WORDS = BITS / Integer.SIZE;

    static final double SECTION_WIDTH = 2 * Math.PI / SECTIONS;

    private static final double CELL_SIZE = 2 * RADIUS / CELLS_ACROSS;

    /** Centres of the cells along the minutia's direction and across it, pixels from the minutia. */
    static final double[] ALONG = new double[CELLS];

    static final double[] ACROSS = new double[CELLS];

    static {
        int cell = 0;
        for (int i = 0; i < CELLS_ACROSS; i++) {
            for (int j = 0; j < CELLS_ACROSS; j++) {
                double along = (i - (CELLS_ACROSS - 1) / 2.0) * CELL_SIZE;
                double across = (j - (CELLS_ACROSS - 1) / 2.0) * CELL_SIZE;
                if (Math.hypot(along, across) <= RADIUS) {
                    ALONG[cell] = along;
                    ACROSS[cell] = across;
                    cell++;
                }
            }
        }
    }

    private CylinderShape() {}

    /** Middle of a section of direction, radians. */
    static double sectionMiddle(int section) {
        return -Math.PI + (section + 0.5) * SECTION_WIDTH;
    }
}
