package org.puente.field;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.puente.countries.CaseId;
import org.puente.journeys.Journey;
import org.puente.treatment.Check;

/** What of a journey goes into a pack for one reader. */
record Contents(Journey journey, Collection<Check> checks, List<Pack.Person> persons, Set<CaseId> ids) {}
