package org.puente.field;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseNotFound;
import org.puente.treatment.ForceDesk;
import org.puente.treatment.ForceInput;
import org.puente.treatment.ForceKind;
import org.puente.treatment.ForceReason;
import org.puente.treatment.Injuries;
import org.springframework.stereotype.Component;

/** A use of force. Its report and the doctor's visit are written in the portal. */
@Component
class HandedForce implements HandInKind {

    private static final String NAME = "FORCE";

    private final ForceDesk force;
    private final Clock clock;

    HandedForce(ForceDesk force, Clock clock) {
        this.force = force;
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public boolean isFor(Actor user) {
        return user.may(Permission.MOVE_PERSONS);
    }

    @Override
    public String subject(HandedItem item) {
        return item.field("force");
    }

    @Override
    public int apply(FieldDevice device, HandedItem item, Instant at) {
        ForceInput used = new ForceInput(
                item.person(),
                item.field(ForceKind.class, "force"),
                item.field(ForceReason.class, "reason"),
                item.field(Injuries.class, "injuries"),
                item.field("officers"),
                item.field("witnesses"),
                Math.toIntExact(Duration.between(at, clock.instant()).toMinutes()));
        try {
            force.record(used);
            return 0;
        } catch (CaseNotFound none) {
            throw new KeptAside(KeptBecause.NOT_OPEN);
        }
    }
}
