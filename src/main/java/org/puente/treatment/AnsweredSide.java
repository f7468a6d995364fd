package org.puente.treatment;

import org.puente.countries.Side;

/** Whose officers answer a check. */
public enum AnsweredSide {
    SENDING,
    RECEIVING,
    /** One answer is enough, whichever side gives it. */
    EITHER,
    /** Each side answers for itself. */
    BOTH,
    /** Neither country: the independent monitor. */
    NONE,
    /** Nobody: the answer follows from data. */
    COMPUTED;

    boolean includes(Side side) {
        return switch (this) {
            case SENDING -> side == Side.SENDING;
            case RECEIVING -> side == Side.RECEIVING;
            case EITHER, BOTH -> true;
            case NONE, COMPUTED -> false;
        };
    }
}
