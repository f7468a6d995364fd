package org.puente.people;

import java.util.List;
import org.puente.countries.PersonId;

/**
 * Somebody whom a search proposes, and why.
 *
 * @param sameDocuments documents with the number that was looked for
 */
public record FoundPerson(PersonId id, PersonSheet sheet, NameMatch match, List<IdentityDocument> sameDocuments) {

    public FoundPerson {
        sameDocuments = List.copyOf(sameDocuments);
    }
}
