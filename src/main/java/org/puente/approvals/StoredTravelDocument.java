package org.puente.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.people.Mrz;

/** The row of a {@link TravelDocument}; belongs to the country whose consulate issued it. */
@Entity
@Table(name = "travel_document")
@NullUnmarked
class StoredTravelDocument {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;

    @Column(name = "country_code")
    private String country;

    @Enumerated(EnumType.STRING)
    private TravelDocumentKind kind;

    private String documentNumber;
    private LocalDate issuedOn;
    private LocalDate validUntil;
    private String mrz;
    private @Nullable UUID fileVersionId;
    private String recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected StoredTravelDocument() {}

    StoredTravelDocument(CaseId caseId, Actor by) {
        id = UUID.randomUUID();
        this.caseId = caseId.uuid();
        country = by.country().code();
    }

    void record(TravelDocument document, Actor by, Instant now) {
        kind = document.kind();
        documentNumber = document.number();
        issuedOn = document.issuedOn();
        validUntil = document.validUntil();
        mrz = String.join("\n", document.mrz().lines());
        fileVersionId = document.file();
        recordedBy = by.id().key();
        recordedByName = by.name();
        recordedAt = now;
    }

    TravelDocument value() {
        return new TravelDocument(
                kind,
                documentNumber,
                issuedOn,
                validUntil,
                Mrz.parse(mrz),
                fileVersionId,
                recordedByName,
                recordedAt,
                version);
    }

    long version() {
        return version;
    }
}
