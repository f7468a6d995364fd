package org.puente.field;

import java.time.Instant;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseNotFound;
import org.puente.treatment.Gravity;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.IncidentOrigin;
import org.puente.treatment.NewIncident;
import org.springframework.stereotype.Component;

/** An incident that an officer saw or was told of. */
@Component
class HandedIncident implements HandInKind {

    static final String NAME = "INCIDENT";

    private final IncidentDesk incidents;
    private final OpenOrNot open;

    HandedIncident(IncidentDesk incidents, OpenOrNot open) {
        this.incidents = incidents;
        this.open = open;
    }

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public boolean isFor(Actor user) {
        return user.may(Permission.MOVE_PERSONS) && user.may(Permission.ANSWER_CHECKS);
    }

    @Override
    public String subject(HandedItem item) {
        return item.field("checkId");
    }

    @Override
    public int apply(FieldDevice device, HandedItem item, Instant at) {
        NewIncident told = new NewIncident(
                item.person(),
                subject(item),
                IncidentOrigin.REPORT,
                item.field(Gravity.class, "gravity"),
                item.field("text"));
        try {
            incidents.handIn(told, at);
            return 0;
        } catch (CaseNotFound noSuchCheck) {
            throw new KeptAside(open.why(item.person(), subject(item)));
        }
    }
}
