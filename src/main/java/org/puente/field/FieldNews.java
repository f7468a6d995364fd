package org.puente.field;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.journeys.ManifestReader;
import org.puente.monitoring.MonitorDesk;
import org.puente.monitoring.WatchedPerson;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What a device is told when it hands in: who is unavailable now, in the one sentence, and how the journey stands. */
@Component
class FieldNews {

    private static final News UNKNOWN = new News(null, "");

    private final ManifestReader manifests;
    private final MonitorDesk monitored;

    FieldNews(ManifestReader manifests, MonitorDesk monitored) {
        this.manifests = manifests;
        this.monitored = monitored;
    }

    /** @param unavailable ids of persons; null where it cannot be told, and then whatever was told before still holds */
    record News(@Nullable List<String> unavailable, String journeyState) {}

    /** As the device's user may know it now; unknown if they may know nothing of it any more. */
    News of(FieldDevice device, Instant now) {
        if (!device.isGood(now)) {
            return UNKNOWN;
        }
        try {
            return Actors.as(device.actor(), () -> device.country() == null ? toMonitor(device) : toOfficer(device))
                    .orElse(UNKNOWN);
        } catch (AccessDeniedException noMore) {
            return UNKNOWN;
        }
    }

    private Optional<News> toOfficer(FieldDevice device) {
        return manifests
                .read(device.journey())
                .map(manifest -> new News(
                        manifest.lines().stream()
                                .filter(OfficersPack::isUnavailable)
                                .map(line -> line.id().toString())
                                .toList(),
                        manifest.journey().state().name()));
    }

    private Optional<News> toMonitor(FieldDevice device) {
        return monitored
                .open(device.journey())
                .map(watched -> new News(
                        watched.persons().stream()
                                .filter(WatchedPerson::alert)
                                .map(person -> person.id().toString())
                                .toList(),
                        watched.journey().state().name()));
    }
}
