package org.puente.matching;

/** Decides which prints of a gallery a probe is compared with, before anything is compared. */
final class Eligibility {

    private final int bornFrom;
    private final int bornTo;
    /** By position code; 0 is unknown. */
    private final boolean[] fingers = new boolean[FingerPosition.values().length + 1];

    Eligibility(SearchFilter filter, ProbeFinger probe) {
        bornFrom = filter.bornFrom();
        bornTo = filter.bornTo();
        fingers[0] = true;
        for (FingerPosition finger : filter.fingers()) {
            fingers[finger.code()] = probe.finger().isEmpty() || probe.finger().get() == finger;
        }
    }

    boolean admits(Block block, int print) {
        int year = block.birthYears[print];
        return fingers[block.fingers[print]]
                && (year == GalleryPrint.UNKNOWN_YEAR || year >= bornFrom && year <= bornTo);
    }

    int count(Snapshot snapshot) {
        int count = 0;
        for (Block block : snapshot.blocks()) {
            for (int print = 0; print < block.size(); print++) {
                if (admits(block, print)) {
                    count++;
                }
            }
        }
        return count;
    }
}
