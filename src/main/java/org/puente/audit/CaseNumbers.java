package org.puente.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.puente.countries.CaseId;

/**
 * Knows cases by the number that people use. The module of cases provides it; it answers for the acting user's country
 * alone, and a foreign case is as unknown as one that does not exist.
 */
public interface CaseNumbers {

    Optional<CaseId> find(String number);

    /** The numbers of those cases that the acting user's country knows. */
    Map<CaseId, String> of(Collection<CaseId> cases);
}
