package org.puente.field;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.puente.countries.CaseId;
import org.puente.journeys.Journey;
import org.puente.treatment.Check;
import org.puente.treatment.RestraintPolicy;

/**
 * What of a journey goes into a pack for one reader.
 *
 * @param policies by which the persons may be restrained; a device works by the strictest of them
 */
record Contents(
        Journey journey,
        Collection<Check> checks,
        Collection<RestraintPolicy> policies,
        List<Pack.Person> persons,
        Set<CaseId> ids) {}
