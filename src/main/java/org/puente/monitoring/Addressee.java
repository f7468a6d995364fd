package org.puente.monitoring;

import java.util.EnumSet;
import java.util.Set;
import org.puente.countries.Side;

/** Whom a recommendation asks for an answer. */
public enum Addressee {
    SENDING,
    RECEIVING,
    BOTH;

    public Set<Side> sides() {
        return switch (this) {
            case SENDING -> EnumSet.of(Side.SENDING);
            case RECEIVING -> EnumSet.of(Side.RECEIVING);
            case BOTH -> EnumSet.allOf(Side.class);
        };
    }
}
