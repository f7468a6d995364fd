package org.puente.cases;

import java.util.List;
import org.puente.agreements.DisclosedField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * What a module adds to a disclosure beyond the fields of the sheet: files, prints. Brought as a bean; asked in the
 * transaction of SUBMIT and only for fields that the agreement names.
 */
public interface DisclosedPart {

    DisclosedField field();

    /** The items of the owner's that cross, frozen from now on; ids that this module alone understands. */
    List<Item> items(CaseId id, Country owner);

    /** @param sha256 lower-case hex of the content, so that what crossed can be proven later */
    record Item(java.util.UUID id, String sha256) {}
}
