package org.puente.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/** A reason of one side why a case may not move. The row belongs to that side; the other never reads it. */
@Entity
@Table(name = "case_hold")
class Hold {

    @Id
    private UUID id;

    private UUID caseId;
    private String owner;

    @Enumerated(EnumType.STRING)
    private HoldKind kind;

    private @Nullable String note;
    private LocalDate reviewOn;
    private Instant placedAt;
    private String placedBy;
    private String placedByName;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBy;
    private @Nullable String liftedByName;

    @SuppressWarnings("NullAway.Init")
    protected Hold() {}

    Hold(CaseId caseId, HoldKind kind, @Nullable String note, LocalDate reviewOn, Actor actor, Instant now) {
        id = UUID.randomUUID();
        this.caseId = caseId.uuid();
        this.kind = kind;
        this.note = note;
        this.reviewOn = reviewOn;
        owner = actor.country().code();
        placedAt = now;
        placedBy = actor.id().key();
        placedByName = actor.name();
    }

    void lift(Actor actor, Instant now) {
        liftedAt = now;
        liftedBy = actor.id().key();
        liftedByName = actor.name();
    }

    void reviewOn(LocalDate day) {
        reviewOn = day;
    }

    UUID id() {
        return id;
    }

    HoldKind kind() {
        return kind;
    }

    boolean isLifted() {
        return liftedAt != null;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    OwnHold asSeenByItsOwner() {
        return new OwnHold(id, new CaseId(caseId), new Country(owner), kind, note, reviewOn, placedAt, placedByName);
    }
}
