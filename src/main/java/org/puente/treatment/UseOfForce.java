package org.puente.treatment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;

/**
 * Force that was used on a person: what, why, who was hurt, the report about it and the doctor's visit after it.
 *
 * @param owner the country whose officer recorded it
 * @param usedAt when; both clocks run from then
 * @param reportedAt null: not reported yet
 * @param doctorAt null: no doctor came yet
 * @param doctorFound who was hurt, as the doctor says; never a diagnosis
 * @param account words about it, for the own side alone; null for the other one
 * @param policy the one that the case started with
 */
public record UseOfForce(
        UUID id,
        CaseId caseId,
        Country owner,
        ForceKind kind,
        ForceReason reason,
        Injuries injuries,
        Instant usedAt,
        Instant recordedAt,
        String recordedByName,
        @Nullable Instant reportedAt,
        @Nullable Instant doctorAt,
        @Nullable Injuries doctorFound,
        @Nullable Account account,
        RestraintPolicy policy) {

    /**
     * @param officers who used it
     * @param witnesses who saw it; may be empty
     * @param report what happened; null: not written yet
     * @param doctor who saw the person; null: nobody yet
     */
    public record Account(
            String officers,
            String witnesses,
            @Nullable String report,
            @Nullable String reportedByName,
            @Nullable String doctor) {}

    public boolean isForbidden() {
        return policy.forbids(kind);
    }

    public Instant reportDue() {
        return usedAt.plus(policy.reportWithin());
    }

    public Instant doctorDue() {
        return usedAt.plus(policy.doctorWithin());
    }

    /** Whether the report came after its time, or has not come and its time is over. */
    public boolean isReportLate(Instant now) {
        return (reportedAt == null ? now : reportedAt).isAfter(reportDue());
    }

    public boolean isDoctorLate(Instant now) {
        return (doctorAt == null ? now : doctorAt).isAfter(doctorDue());
    }

    /** It is reported, and a doctor saw the person. */
    public boolean isSettled() {
        return reportedAt != null && doctorAt != null;
    }

    ObservedForce asSeenByAMonitor(Side side, Instant now) {
        return new ObservedForce(
                caseId,
                side,
                kind,
                reason,
                injuries,
                usedAt,
                reportedAt,
                isReportLate(now),
                doctorAt,
                isDoctorLate(now),
                doctorFound,
                isForbidden());
    }
}
