package org.puente.treatment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;

/** The row of one description of the person: all flags that hold. It belongs to the sending side and never crosses. */
@Entity
@Immutable
@Table(name = "treatment_facts")
class DescribedPerson {

    @Id
    private UUID id;

    private UUID caseId;
    private String owner;

    @Column(name = "number")
    private int number;

    private String flags;
    private Instant describedAt;
    private String describedBy;
    private String describedByName;

    @SuppressWarnings("NullAway.Init")
    protected DescribedPerson() {}

    DescribedPerson(CaseId caseId, int number, Set<Flag> flags, Actor actor, Instant now) {
        id = UUID.randomUUID();
        this.caseId = caseId.uuid();
        this.number = number;
        this.flags = flags.stream().sorted().map(Flag::name).collect(Collectors.joining(","));
        owner = actor.country().code();
        describedAt = now;
        describedBy = actor.id().key();
        describedByName = actor.name();
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    TreatmentFacts asSeenByItsOwner() {
        return new TreatmentFacts(
                Arrays.stream(flags.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Flag::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class))),
                number,
                describedByName,
                describedAt);
    }
}
