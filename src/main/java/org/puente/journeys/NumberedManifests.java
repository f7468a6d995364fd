package org.puente.journeys;

import java.util.Optional;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.audit.LookedAtMany;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a country's own systems who is on a journey that they name by its number; each look is a line of its trail. */
@Service
public class NumberedManifests {

    private static final String PURPOSE = "API";

    private final JourneyBook journeys;
    private final ManifestReader manifests;
    private final ApplicationEventPublisher events;

    NumberedManifests(JourneyBook journeys, ManifestReader manifests, ApplicationEventPublisher events) {
        this.journeys = journeys;
        this.manifests = manifests;
        this.events = events;
    }

    /** @return empty for a journey that the actor's country may not know, as for a number that was never given */
    @Requires(Permission.READ_MANIFESTS)
    @Transactional
    public Optional<Manifest> read(String number) {
        return journeys.idOf(number, Actors.current().country())
                .flatMap(manifests::read)
                .map(manifest -> {
                    events.publishEvent(JourneyAct.of(
                                    "api.manifest.read", manifest.journey().id())
                            .because(PURPOSE));
                    events.publishEvent(new LookedAtMany(
                            "api.manifest.read.person",
                            PURPOSE,
                            manifest.lines().stream().map(ManifestLine::id).toList()));
                    return manifest;
                });
    }
}
