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
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.puente.treatment.CheckOverride.State;

/** The row of an override: asked for by one person, decided by another of the same side. */
@Entity
@Table(name = "treatment_override")
class AskedOverride {

    @Id
    private UUID id;

    private UUID caseId;
    private String owner;
    private String checkId;

    @Enumerated(EnumType.STRING)
    private OverrideReason reason;

    private String explanation;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private Instant askedAt;
    private String askedBy;
    private String askedByName;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String decidedByName;

    /** Unique while it waits, so that two people never ask for the same at the same time. */
    private @Nullable String openKey;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AskedOverride() {}

    AskedOverride(CaseId caseId, String checkId, OverrideReason reason, String explanation, Actor actor, Instant now) {
        id = UUID.randomUUID();
        this.caseId = caseId.uuid();
        this.checkId = checkId;
        this.reason = reason;
        this.explanation = explanation;
        owner = actor.country().code();
        askedAt = now;
        askedBy = actor.id().key();
        askedByName = actor.name();
        openKey = caseId + ":" + owner + ":" + checkId;
    }

    /** @throws Refusal if it is decided already, or by the person who asked */
    void decide(boolean granted, Actor actor, Instant now) {
        if (state != State.WAITING) {
            throw new Refusal("treatment.refused.override_decided");
        }
        if (granted && actor.id().key().equals(askedBy)) {
            throw new Refusal("treatment.refused.second_person");
        }
        state = granted ? State.GRANTED : State.DECLINED;
        decidedAt = now;
        decidedBy = actor.id().key();
        decidedByName = actor.name();
        openKey = null;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    CheckOverride asSeenByItsOwner() {
        return new CheckOverride(
                id,
                new CaseId(caseId),
                checkId,
                reason,
                explanation,
                state,
                askedAt,
                new UserId(askedBy),
                askedByName,
                decidedAt,
                decidedByName);
    }
}
