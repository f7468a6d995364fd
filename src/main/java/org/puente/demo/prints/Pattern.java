package org.puente.demo.prints;

import org.puente.matching.Hand;

/** The classes of ridge flow after Henry, about as frequent as among people. */
enum Pattern {
    ARCH,
    TENTED_ARCH,
    LEFT_LOOP,
    RIGHT_LOOP,
    WHORL;

    private static final double ARCHES = 0.037;
    private static final double TENTED_ARCHES = 0.029;
    private static final double LOOPS = 0.655;
    /** Nearly all loops open towards the little finger. */
    private static final double ULNAR_AMONG_LOOPS = 0.94;

    static Pattern draw(Chance chance, Hand hand) {
        double kind = chance.fraction();
        boolean ulnar = chance.fraction() < ULNAR_AMONG_LOOPS;
        if (kind < ARCHES) {
            return ARCH;
        }
        if (kind < ARCHES + TENTED_ARCHES) {
            return TENTED_ARCH;
        }
        if (kind < ARCHES + TENTED_ARCHES + LOOPS) {
            return ulnar == (hand == Hand.RIGHT) ? RIGHT_LOOP : LEFT_LOOP;
        }
        return WHORL;
    }
}
