package org.puente.cases;

import java.util.Optional;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * One kind of what a side holds of the person of a case. Brought as a bean by each module that keeps any; erasing is the
 * privacy module's matter.
 */
public interface HeldData {

    DataKind kind();

    /** How many there are, for the deletion certificate. */
    long count(CaseId id, Country owner);

    /** Whether the other side ever had any of it, and so may know that it is gone. */
    boolean crossed(CaseId id, Country owner);

    /** Erases all of it for good; without anything to erase nothing happens. */
    void erase(CaseId id, Country owner);

    /** The key of the sentence that says for what it is still needed. */
    default Optional<String> stillNeeded(CaseId id, Country owner) {
        return Optional.empty();
    }
}
