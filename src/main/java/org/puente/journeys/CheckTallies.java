package org.puente.journeys;

import java.util.List;
import java.util.Map;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;

/** Counts the checks of all persons on a manifest at once, as a bean of the module that keeps them. */
public interface CheckTallies {

    /** For the acting user's side, in a number of queries that does not grow with the persons. */
    Map<CaseId, CheckTally> of(List<CaseFacts> persons);
}
