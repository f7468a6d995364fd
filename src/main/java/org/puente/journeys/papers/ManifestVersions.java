package org.puente.journeys.papers;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.journeys.AtDeparture;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyNotFound;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestReader;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Freezes a manifest as its side sees it, signed and numbered. A version is its side's alone; what the other side froze of
 * the same journey is not there, neither its content nor that it was frozen.
 */
@Service
public class ManifestVersions implements AtDeparture {

    static final int MOST_VERSIONS = 99;

    private final JourneyDesk journeys;
    private final ManifestReader manifests;
    private final VersionBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManifestVersions(
            JourneyDesk journeys,
            ManifestReader manifests,
            VersionBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journeys = journeys;
        this.manifests = manifests;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** The versions that the actor's country signed, the latest first; none for a journey that it may not know. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<ManifestVersion> of(JourneyId id) {
        return journeys.open(id).isPresent() ? book.of(id, Actors.current().country()) : List.of();
    }

    /**
     * Freezes what the manifest shows to the actor's country now, signed by the actor.
     *
     * @throws JourneyNotFound for a journey that the actor's country may not know
     * @throws Refusal if the journey has departed or is cancelled, nobody is on it, or too many versions are there
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void freeze(JourneyId id) {
        Manifest manifest = lock(id);
        if (!manifest.journey().state().isOpen()) {
            throw new Refusal("journeys.refused.over", manifest.journey().state());
        }
        if (manifest.lines().isEmpty()) {
            throw new Refusal("journeys.refused.freeze_nobody");
        }
        sign(id, manifest, false);
    }

    /** The departure signs a version by itself. */
    @Override
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void departed(JourneyId id) {
        sign(id, lock(id), true);
    }

    private Manifest lock(JourneyId id) {
        if (journeys.open(id).isEmpty()) {
            throw new JourneyNotFound();
        }
        book.lock(id);
        return manifests.read(id).orElseThrow(JourneyNotFound::new);
    }

    private void sign(JourneyId id, Manifest manifest, boolean atDeparture) {
        Actor signer = Actors.current();
        List<ManifestVersion> before = book.of(id, signer.country());
        if (before.size() >= MOST_VERSIONS && !atDeparture) {
            throw new Refusal("journeys.refused.versions_many", MOST_VERSIONS);
        }
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ManifestPaper paper = ManifestPaper.of(manifest, signer.country());
        int came = paper.persons().size();
        int went = 0;
        if (!before.isEmpty()) {
            ManifestPaper last = book.frozen(before.getFirst().id(), id, signer.country())
                    .orElseThrow()
                    .frozen()
                    .manifest();
            came = paper.without(last);
            went = last.without(paper);
        }
        UUID version = UUID.randomUUID();
        FrozenManifest frozen = new FrozenManifest(number, signer.id().key(), signer.name(), now, atDeparture, paper);
        String sha256 = book.add(version, id, signer.country(), frozen, came, went);
        events.publishEvent(PaperAct.of(
                "journey.manifest.frozen",
                id,
                Map.of(
                        "version", version.toString(),
                        "number", String.valueOf(number),
                        "persons", String.valueOf(paper.persons().size()),
                        "sha256", sha256)));
    }
}
