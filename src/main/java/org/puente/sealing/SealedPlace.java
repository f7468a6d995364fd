package org.puente.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * Where a content stands. It is sealed for this place alone: in another row, of another person or as another thing it is
 * refused.
 *
 * @param owner whose row it is
 * @param person the person, as this country knows them on one case
 * @param kind table and column, such as {@code finger_print.template}
 * @param row the row's id
 * @param part which part of the content, from 0
 * @param parts how many parts there are, so that none can be missing
 */
public record SealedPlace(
        Country owner, CaseId person, SealPurpose purpose, String kind, UUID row, int part, int parts) {

    /** A content in one part. */
    public SealedPlace(Country owner, CaseId person, SealPurpose purpose, String kind, UUID row) {
        this(owner, person, purpose, kind, row, 0, 1);
    }

    /** What the seal is bound to: associated data of AES-GCM (NIST SP 800-38D). */
    byte[] bound() {
        return String.join(
                        "|",
                        "puente 1",
                        owner.code(),
                        person.toString(),
                        purpose.name(),
                        kind,
                        row.toString(),
                        part + "/" + parts)
                .getBytes(UTF_8);
    }
}
