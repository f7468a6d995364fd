package org.puente.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.puente.people.Mrz;
import org.puente.portal.Refusal;

/**
 * The paper that the consulate issued.
 *
 * @param validUntil the last day on which it is valid
 * @param mrz its machine readable zone, whose check digits are right
 * @param file the version of a file of the case that shows it, or null
 * @param recordedByName who recorded it; empty before it is recorded
 * @param version counts the changes; a change of an older version is refused
 */
public record TravelDocument(
        TravelDocumentKind kind,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        Mrz mrz,
        @Nullable UUID file,
        String recordedByName,
        @Nullable Instant recordedAt,
        long version) {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{3,20}");

    public TravelDocument {
        number = comparable(number);
        if (!NUMBER.matcher(number).matches()) {
            throw new Refusal("approvals.refused.number");
        }
        if (validUntil.isBefore(issuedOn)) {
            throw new Refusal("approvals.refused.dates");
        }
    }

    /**
     * As somebody types it.
     *
     * @param zone two lines of a passport's or three of a card's zone (ICAO 9303-4, -5)
     * @throws Refusal with a sentence for a zone that cannot be read, or whose check digits are wrong
     */
    public static TravelDocument typed(
            TravelDocumentKind kind,
            String number,
            LocalDate issuedOn,
            LocalDate validUntil,
            String zone,
            @Nullable UUID file) {
        return new TravelDocument(kind, number, issuedOn, validUntil, Mrz.parse(zone), file, "", null, 0);
    }

    private static String comparable(String number) {
        return number.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    /** Says the kind only: personal data belongs on pages, not in logs. */
    @Override
    public String toString() {
        return "TravelDocument[" + kind + "]";
    }
}
