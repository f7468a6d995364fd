package org.puente.cases;

import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * Something of one side's own that makes a case unavailable for transfer: its holds, its red blocking checks. The other
 * side learns that the case is unavailable, never which cause it was ({@code domain.md}, Holds).
 */
@FunctionalInterface
public interface UnavailabilityCause {

    boolean stands(CaseId id, Country owner);
}
