package org.puente.field;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseNotFound;
import org.puente.treatment.LaterRestraints;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintReason;
import org.springframework.stereotype.Component;

/** A line of the log of restraints: put on, looked at, taken off. */
@Component
class HandedRestraint implements HandInKind {

    static final String START = "RESTRAINT_START";
    private static final String LOOK = "RESTRAINT_LOOK";
    private static final String END = "RESTRAINT_END";

    private final LaterRestraints restraints;

    HandedRestraint(LaterRestraints restraints) {
        this.restraints = restraints;
    }

    @Override
    public Set<String> names() {
        return Set.of(START, LOOK, END);
    }

    @Override
    public boolean isFor(Actor user) {
        return user.may(Permission.MOVE_PERSONS);
    }

    @Override
    public String subject(HandedItem item) {
        return item.field("restraint");
    }

    @Override
    public int apply(FieldDevice device, HandedItem item, Instant at) {
        UUID id = UUID.fromString(subject(item));
        try {
            switch (item.kind()) {
                case START ->
                    restraints.start(
                            id,
                            item.person(),
                            item.field(RestraintMean.class, "mean"),
                            item.field(RestraintReason.class, "reason"),
                            item.field("authority"),
                            at);
                case LOOK -> restraints.look(id, at);
                default -> restraints.end(id, at);
            }
            return 0;
        } catch (CaseNotFound none) {
            throw new KeptAside(item.kind().equals(START) ? KeptBecause.NOT_OPEN : KeptBecause.NO_RESTRAINT);
        }
    }
}
