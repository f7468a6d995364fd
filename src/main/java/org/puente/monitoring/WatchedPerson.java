package org.puente.monitoring;

import java.util.List;
import java.util.Optional;
import org.puente.countries.CaseId;
import org.puente.journeys.Traveller;

/**
 * A person on a journey as monitors see them.
 *
 * @param alert while under way, a hold concerns the person; nothing else is told of it
 */
public record WatchedPerson(Traveller traveller, List<WatchedCheck> checks, boolean alert) {

    public WatchedPerson {
        checks = List.copyOf(checks);
    }

    public CaseId id() {
        return traveller.id();
    }

    public Optional<WatchedCheck> check(String checkId) {
        return checks.stream()
                .filter(watched -> watched.check().id().equals(checkId))
                .findFirst();
    }
}
