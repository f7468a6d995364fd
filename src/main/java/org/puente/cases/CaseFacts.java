package org.puente.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;

/**
 * What every module may know of a case that its reader's country may open. Never holds one side's private data.
 *
 * @param number the shared number, or the sender's own draft number before SUBMIT
 * @param viewer the country that reads
 * @param minor by the birth date that this viewer knows; a disputed age counts as minor
 * @param askedFrom the state that an open question interrupted
 * @param documentsCame whether identity documents came with the case
 * @param proposedBy the country that proposed the latest transfer
 */
public record CaseFacts(
        CaseId id,
        String number,
        AgreementProfile agreement,
        Country viewer,
        CaseState state,
        Instant stateSince,
        @Nullable CaseState askedFrom,
        @Nullable Instant submittedAt,
        @Nullable Country proposedBy,
        boolean documentsCame,
        Sheet sheet,
        boolean minor,
        long version) {

    public Side side() {
        return agreement.sideOf(viewer);
    }

    /** Whose midnight begins a day for the reader's country. */
    public ZoneId zone() {
        return agreement.zone(side());
    }

    public Country country(Side side) {
        return agreement.country(side);
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    /** The person's full name as the viewer knows it. */
    public String personName() {
        return sheet.displayName();
    }

    public @Nullable LocalDate birthDate() {
        return sheet.birthDate();
    }
}
