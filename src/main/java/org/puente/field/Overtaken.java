package org.puente.field;

/** The record moved on since the journey was taken along, and nothing was written. */
class Overtaken extends RuntimeException {

    /** Whose word stands there now. */
    enum By {
        /** The device's own earlier one, so it goes on from there. */
        ITSELF,
        /** Somebody's who said the same. */
        THE_SAME,
        ANOTHER
    }

    Overtaken() {
        super("overtaken");
    }
}
