package org.puente.field;

import java.time.Instant;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseNotFound;
import org.puente.journeys.JourneyNotFound;
import org.puente.monitoring.WitnessDesk;
import org.puente.monitoring.WitnessedIncident;
import org.puente.treatment.Gravity;
import org.springframework.stereotype.Component;

/** An incident that a monitor saw; written down as an officer's, it becomes a monitor's. */
@Component
class HandedWitness implements HandInKind {

    private final WitnessDesk witness;

    HandedWitness(WitnessDesk witness) {
        this.witness = witness;
    }

    @Override
    public Set<String> names() {
        return Set.of(HandedIncident.NAME);
    }

    @Override
    public boolean isFor(Actor user) {
        return user.may(Permission.MONITOR_JOURNEYS);
    }

    @Override
    public String subject(HandedItem item) {
        return item.field("checkId");
    }

    @Override
    public int apply(FieldDevice device, HandedItem item, Instant at) {
        try {
            witness.open(
                    device.journey(),
                    new WitnessedIncident(
                            item.person(),
                            subject(item),
                            item.field(Gravity.class, "gravity"),
                            item.field("text"),
                            at));
            return 0;
        } catch (CaseNotFound | JourneyNotFound notSeenThere) {
            throw new KeptAside(KeptBecause.NOT_OPEN);
        }
    }
}
