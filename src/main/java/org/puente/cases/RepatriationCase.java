package org.puente.cases;

import jakarta.persistence.Column;
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
import org.puente.agreements.AgreementProfile;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;

/** One person's return under one agreement: the row that both sides share. Knows where it may go, not who may move it. */
@Entity
@Table(name = "repatriation_case")
class RepatriationCase {

    @Id
    private UUID id;

    private String agreementId;
    private int agreementVersion;
    private String sending;
    private String receiving;

    @Column(name = "number")
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private Instant stateSince;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseState askedFrom;

    private @Nullable Instant submittedAt;
    private @Nullable String proposedBy;
    private boolean documentsCame;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RepatriationCase() {}

    RepatriationCase(AgreementProfile agreement, Instant now) {
        id = UUID.randomUUID();
        agreementId = agreement.id();
        agreementVersion = agreement.version();
        sending = agreement.country(Side.SENDING).code();
        receiving = agreement.country(Side.RECEIVING).code();
        state = CaseState.DRAFT;
        stateSince = now;
    }

    /**
     * Moves the case along the step table.
     *
     * @throws IllegalStateException if the step does not leave the present state; the desk objects before
     */
    void take(Step step, Country by, Instant now) {
        if (!step.from().contains(state)) {
            throw new IllegalStateException(step + " does not leave " + state);
        }
        CaseState before = state;
        state = step.to().orElseGet(() -> Objects.requireNonNull(askedFrom, "nothing was asked"));
        askedFrom = step == Step.ASK ? before : null;
        proposedBy = step == Step.PROPOSE_TRANSFER ? by.code() : proposedBy;
        stateSince = now;
    }

    /** A clearance that nobody used in time is none. */
    void lapseClearance(Instant now) {
        if (state != CaseState.CLEARED) {
            throw new IllegalStateException("There is no clearance to lapse in " + state);
        }
        state = CaseState.TRANSFER_ACCEPTED;
        stateSince = now;
    }

    void submittedAs(String sharedNumber, boolean withDocuments, Instant now) {
        number = sharedNumber;
        documentsCame = withDocuments;
        submittedAt = now;
    }

    CaseId id() {
        return new CaseId(id);
    }

    String agreementId() {
        return agreementId;
    }

    int agreementVersion() {
        return agreementVersion;
    }

    Country sending() {
        return new Country(sending);
    }

    Country receiving() {
        return new Country(receiving);
    }

    @Nullable
    String number() {
        return number;
    }

    CaseState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    CaseState askedFrom() {
        return askedFrom;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    /** The country that proposed the latest transfer. */
    @Nullable
    Country proposedBy() {
        return proposedBy == null ? null : new Country(proposedBy);
    }

    /** Whether identity documents came with the case. */
    boolean documentsCame() {
        return documentsCame;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    long version() {
        return version;
    }
}
