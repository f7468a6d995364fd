package org.puente.cases;

import static org.puente.countries.Side.RECEIVING;
import static org.puente.countries.Side.SENDING;

import java.util.EnumSet;
import java.util.Set;
import org.puente.access.Permission;
import org.puente.countries.Side;

/** One hand that a step needs: which side, and with which permission. */
public record Signature(Set<Side> sides, Permission permission) {

    public Signature {
        sides = Set.copyOf(sides);
    }

    static Signature sending(Permission permission) {
        return new Signature(EnumSet.of(SENDING), permission);
    }

    static Signature receiving(Permission permission) {
        return new Signature(EnumSet.of(RECEIVING), permission);
    }

    static Signature either(Permission permission) {
        return new Signature(EnumSet.allOf(Side.class), permission);
    }
}
