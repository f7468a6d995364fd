package org.puente.treatment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.CaseId;

/** The row of an answer. It belongs to the side that gave it and is never changed. */
@Entity
@Immutable
@Table(name = "treatment_answer")
class GivenAnswer {

    @Id
    private UUID id;

    private UUID caseId;
    private String owner;
    private String checkId;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private Instant answeredAt;
    private String answeredBy;
    private String answeredByName;

    @Enumerated(EnumType.STRING)
    private Role answeredAs;

    private String place;
    private String evidence;
    private String remark;
    private String remarkLanguage;
    private String remarkInterpreter;
    private @Nullable String remarkSignature;
    private @Nullable Instant checkedAt;

    @SuppressWarnings("NullAway.Init")
    protected GivenAnswer() {}

    GivenAnswer(AnswerInput input, int number, Actor actor, Role as, Instant now, @Nullable Instant checkedAt) {
        id = UUID.randomUUID();
        caseId = input.caseId().uuid();
        owner = actor.country().code();
        checkId = input.checkId();
        this.number = number;
        verdict = input.verdict();
        answeredAt = now;
        answeredBy = actor.id().key();
        answeredByName = actor.name();
        answeredAs = as;
        place = input.place();
        evidence = input.evidence();
        remark = input.remark().text();
        remarkLanguage = input.remark().language();
        remarkInterpreter = input.remark().interpreter();
        remarkSignature = input.remark().signature();
        this.checkedAt = checkedAt;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    Answer asSeenByItsOwner() {
        return new Answer(
                checkId,
                number,
                verdict,
                answeredAt,
                answeredByName,
                answeredAs,
                place,
                evidence,
                new Remark(remark, remarkLanguage, remarkInterpreter, remarkSignature),
                checkedAt);
    }
}
