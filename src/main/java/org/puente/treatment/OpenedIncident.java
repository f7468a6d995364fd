package org.puente.treatment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.puente.treatment.Incident.State;

/** The row of an incident of one side. Where both sides know of it each has a row, and both name the same event. */
@Entity
@Table(name = "treatment_incident")
class OpenedIncident {

    /** Of whom nothing crosses. */
    private static final String NOBODY = "";

    @Id
    private UUID id;

    private @Nullable UUID event;
    private UUID caseId;
    private String owner;
    private String checkId;

    @Enumerated(EnumType.STRING)
    private IncidentOrigin origin;

    @Enumerated(EnumType.STRING)
    private Gravity gravity;

    private String told = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Gravity untold;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private Instant openedAt;
    private @Nullable Instant happenedAt;
    private @Nullable Instant answerDue;
    private @Nullable Instant answeredAt;
    private String openedBy;
    private String keeper;
    private String keeperName;
    private @Nullable String monitorName;

    @Enumerated(EnumType.STRING)
    private @Nullable IncidentOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable CorrectiveAction action;

    private @Nullable String outcomeText;
    private @Nullable Instant closedAt;
    private @Nullable String closedBy;
    private @Nullable String closedByName;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected OpenedIncident() {}

    /** Whoever opened it looks after it until somebody takes it over. */
    OpenedIncident(IncidentOpening what, Country owner, Actor actor) {
        this(what, owner, actor.id().key(), actor.name());
    }

    /** What a monitor saw: nobody of the side looks after it yet. */
    static OpenedIncident byMonitor(IncidentOpening what, Country owner, Actor monitor) {
        OpenedIncident opened = new OpenedIncident(what, owner, monitor);
        opened.monitorName = monitor.name();
        return opened;
    }

    /** What the other side is told of once the sentence of a hold is gone, as grave as it is now. */
    static OpenedIncident keptBack(IncidentOpening what, Country owner, Actor actor) {
        OpenedIncident opened = new OpenedIncident(what, owner, actor);
        opened.untold = what.gravity();
        return opened;
    }

    /** What happened at the other side: nobody looks after it yet, and who opened it there is not said. */
    static OpenedIncident atTheOtherSide(IncidentOpening what, Country owner) {
        return new OpenedIncident(what.withoutWords(), owner, NOBODY, NOBODY);
    }

    private OpenedIncident(IncidentOpening what, Country owner, String opener, String openerName) {
        id = UUID.randomUUID();
        event = what.event();
        caseId = what.caseId().uuid();
        checkId = what.check().id();
        origin = what.origin();
        gravity = what.gravity();
        told = what.told();
        this.owner = owner.code();
        openedAt = what.at();
        happenedAt = what.happenedAt();
        answerDue = what.answerDue();
        openedBy = opener;
        keeper = opener;
        keeperName = openerName;
    }

    void takeOver(Actor actor) {
        handTo(actor.id(), actor.name());
    }

    void handTo(UserId officer, String name) {
        refuseIfClosed();
        keeper = officer.key();
        keeperName = name;
    }

    void weigh(Gravity heavier) {
        refuseIfClosed();
        gravity = heavier;
    }

    void answer(Instant now) {
        refuseIfClosed();
        if (answeredAt != null) {
            throw new Refusal("treatment.refused.incident_answered");
        }
        answeredAt = now;
    }

    void close(IncidentOutcome how, CorrectiveAction done, String text, Actor actor, Instant now) {
        refuseIfClosed();
        state = State.CLOSED;
        outcome = how;
        action = done;
        outcomeText = text;
        closedAt = now;
        closedBy = actor.id().key();
        closedByName = actor.name();
    }

    /** @return with which gravity the other side learns of it now, however it was weighed or ended meanwhile */
    Gravity tell() {
        Gravity then = Objects.requireNonNull(untold);
        untold = null;
        return then;
    }

    private void refuseIfClosed() {
        if (state == State.CLOSED) {
            throw new Refusal("treatment.refused.incident_closed");
        }
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID event() {
        return event;
    }

    UUID requireEvent() {
        return Objects.requireNonNull(event);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    String checkId() {
        return checkId;
    }

    IncidentOrigin origin() {
        return origin;
    }

    Instant openedAt() {
        return openedAt;
    }

    ObservedIncident asSeenByAMonitor(Side side, @Nullable IncidentAnswer answer) {
        return new ObservedIncident(
                new CaseId(caseId),
                checkId,
                side,
                monitorName != null,
                monitorName == null ? "" : told,
                monitorName == null ? null : happenedAt,
                gravity,
                openedAt,
                answerDue,
                answer,
                state,
                outcome,
                action);
    }

    Incident asSeenByItsOwner() {
        return new Incident(
                id,
                new CaseId(caseId),
                checkId,
                origin,
                gravity,
                told,
                event != null && untold == null,
                untold != null,
                state,
                openedAt,
                happenedAt,
                answerDue,
                answeredAt,
                keeper.isEmpty() ? null : new UserId(keeper),
                keeperName,
                monitorName,
                keeper.isEmpty() || (monitorName != null && keeper.equals(openedBy)),
                outcome,
                action,
                outcomeText,
                closedAt,
                closedByName,
                version);
    }
}
