package org.puente.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.people.PersonName;

/** The row of a {@link NationalityDecision}; belongs to the country that decides. */
@Entity
@Table(name = "nationality_decision")
@NullUnmarked
class StoredDecision {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;

    @Column(name = "country_code")
    private String country;

    private String evidence;
    private String registerReference;
    private String givenNames;
    private String firstSurname;
    private String secondSurname;
    private LocalDate birthDate;
    private String birthPlace;
    private String nationalNumber;
    private String preparedBy;
    private String preparedByName;
    private Instant preparedAt;
    private @Nullable Instant decidedAt;

    protected StoredDecision() {}

    StoredDecision(CaseId caseId, Actor by) {
        id = UUID.randomUUID();
        this.caseId = caseId.uuid();
        country = by.country().code();
    }

    void prepare(Set<Evidence> named, String reference, ProvenIdentity proven, Actor by, Instant now) {
        evidence = Evidence.toColumn(named);
        registerReference = reference;
        givenNames = proven.name().givenNames();
        firstSurname = proven.name().firstSurname();
        secondSurname = proven.name().secondSurname();
        birthDate = proven.birthDate();
        birthPlace = proven.placeOfBirth();
        nationalNumber = proven.nationalNumber();
        preparedBy = by.id().key();
        preparedByName = by.name();
        preparedAt = now;
        decidedAt = null;
    }

    void decided(Instant now) {
        decidedAt = now;
    }

    NationalityDecision value() {
        return new NationalityDecision(
                Evidence.ofColumn(evidence),
                registerReference,
                new ProvenIdentity(
                        PersonName.of(givenNames, firstSurname, secondSurname), birthDate, birthPlace, nationalNumber),
                new UserId(preparedBy),
                preparedByName,
                preparedAt,
                decidedAt,
                version);
    }

    long version() {
        return version;
    }
}
