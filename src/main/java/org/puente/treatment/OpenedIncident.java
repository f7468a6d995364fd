package org.puente.treatment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.puente.treatment.Incident.State;

/** The row of an incident. It belongs to the side whose answer opened it. */
@Entity
@Table(name = "treatment_incident")
class OpenedIncident {

    @Id
    private UUID id;

    private UUID caseId;
    private String owner;
    private String checkId;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private Instant openedAt;
    private String openedBy;
    private String keeper;
    private String keeperName;
    private @Nullable String monitorName;

    @Enumerated(EnumType.STRING)
    private @Nullable IncidentOutcome outcome;

    private @Nullable String outcomeText;
    private @Nullable Instant closedAt;
    private @Nullable String closedBy;
    private @Nullable String closedByName;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected OpenedIncident() {}

    OpenedIncident(CaseId caseId, Check check, Actor actor, Instant now) {
        this(caseId, check, actor.country(), actor, now);
    }

    /** What a monitor saw: nobody of the side looks after it yet. */
    static OpenedIncident byMonitor(CaseId caseId, Check check, Country owner, Actor monitor, Instant now) {
        OpenedIncident opened = new OpenedIncident(caseId, check, owner, monitor, now);
        opened.monitorName = monitor.name();
        return opened;
    }

    private OpenedIncident(CaseId caseId, Check check, Country owner, Actor actor, Instant now) {
        id = UUID.randomUUID();
        this.caseId = caseId.uuid();
        checkId = check.id();
        this.owner = owner.code();
        openedAt = now;
        openedBy = actor.id().key();
        keeper = actor.id().key();
        keeperName = actor.name();
    }

    void takeOver(Actor actor) {
        refuseIfClosed();
        keeper = actor.id().key();
        keeperName = actor.name();
    }

    void close(IncidentOutcome how, String text, Actor actor, Instant now) {
        refuseIfClosed();
        state = State.CLOSED;
        outcome = how;
        outcomeText = text;
        closedAt = now;
        closedBy = actor.id().key();
        closedByName = actor.name();
    }

    private void refuseIfClosed() {
        if (state == State.CLOSED) {
            throw new Refusal("treatment.refused.incident_closed");
        }
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    ObservedIncident asSeenByAMonitor(Side side) {
        return new ObservedIncident(new CaseId(caseId), checkId, side, monitorName != null, openedAt, state, outcome);
    }

    Incident asSeenByItsOwner() {
        return new Incident(
                id,
                new CaseId(caseId),
                checkId,
                state,
                openedAt,
                new UserId(keeper),
                keeperName,
                monitorName,
                monitorName != null && keeper.equals(openedBy),
                outcome,
                outcomeText,
                closedAt,
                closedByName,
                version);
    }
}
