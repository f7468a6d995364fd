package org.puente.monitoring;

import java.util.List;
import java.util.Optional;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.journeys.Journey;
import org.puente.treatment.ObservedForce;
import org.puente.treatment.ObservedIncident;
import org.puente.treatment.ObservedRestraint;

/** A journey as monitors see it, put together from what is so now. */
public record WatchedJourney(
        Journey journey,
        List<Assignment> monitors,
        List<WatchedPerson> persons,
        List<ObservedIncident> incidents,
        List<ObservedRestraint> restraints,
        List<ObservedForce> force) {

    public WatchedJourney {
        monitors = List.copyOf(monitors);
        persons = List.copyOf(persons);
        incidents = List.copyOf(incidents);
        restraints = List.copyOf(restraints);
        force = List.copyOf(force);
    }

    public boolean isWatchedBy(UserId monitor) {
        return monitors.stream().anyMatch(assignment -> assignment.monitor().equals(monitor));
    }

    public Optional<WatchedPerson> person(CaseId id) {
        return persons.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** Those under way whom a hold concerns. */
    public List<WatchedPerson> alerts() {
        return persons.stream().filter(WatchedPerson::alert).toList();
    }
}
