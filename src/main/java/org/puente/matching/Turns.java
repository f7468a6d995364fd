package org.puente.matching;

/** Sines and cosines of 256ths of a full turn. */
final class Turns {

    private static final float[] COS = new float[256];
    private static final float[] SIN = new float[256];

    static {
        for (int turn = 0; turn < COS.length; turn++) {
            COS[turn] = (float) Math.cos(2 * Math.PI * turn / COS.length);
            SIN[turn] = (float) Math.sin(2 * Math.PI * turn / SIN.length);
        }
    }

    private Turns() {}

    static float cos(int turn) {
        return COS[turn & 0xff];
    }

    static float sin(int turn) {
        return SIN[turn & 0xff];
    }

    /** From one direction to another the shorter way, -128 to 127. */
    static int between(int from, int to) {
        return (byte) (to - from);
    }
}
