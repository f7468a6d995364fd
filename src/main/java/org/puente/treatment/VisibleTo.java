package org.puente.treatment;

import org.puente.countries.Side;

/** Which country sees a check at all; for the other one it does not exist. */
public enum VisibleTo {
    BOTH,
    SENDING,
    RECEIVING;

    boolean includes(Side side) {
        return this == BOTH || name().equals(side.name());
    }
}
