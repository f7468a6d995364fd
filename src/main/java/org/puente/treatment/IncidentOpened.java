package org.puente.treatment;

import java.util.List;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * An incident was opened, in whose transaction this is published.
 *
 * @param known the sides that have a row of it, and so may know
 */
public record IncidentOpened(CaseId caseId, List<Country> known) {

    public IncidentOpened {
        known = List.copyOf(known);
    }
}
