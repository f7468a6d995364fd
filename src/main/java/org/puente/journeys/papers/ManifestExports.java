package org.puente.journeys.papers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.audit.LookedAtMany;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyNotFound;
import org.puente.journeys.ManifestReader;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a manifest leave the portal: first somebody says for what, then they alone may fetch it, for some minutes. The line
 * in the trail is written before a byte leaves.
 */
@Service
public class ManifestExports {

    /** Characters of a note. */
    public static final int LONGEST_NOTE = 200;

    private static final Duration FETCHED_WITHIN = Duration.ofMinutes(10);

    private final JourneyDesk journeys;
    private final ManifestReader manifests;
    private final VersionBook versions;
    private final ExportBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManifestExports(
            JourneyDesk journeys,
            ManifestReader manifests,
            VersionBook versions,
            ExportBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journeys = journeys;
        this.manifests = manifests;
        this.versions = versions;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says for what a manifest is to leave.
     *
     * @param version one of the actor's side; null for the manifest as it is now
     * @param language of whoever reads it
     * @return by what it is fetched, see {@link PaperAddress}
     * @throws JourneyNotFound for a journey or version that the actor's country may not know
     * @throws Refusal without a purpose, or with too long a note
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public UUID order(
            JourneyId id,
            @Nullable UUID version,
            PaperFormat format,
            @Nullable ExportPurpose purpose,
            String note,
            Locale language) {
        Actor officer = Actors.current();
        if (journeys.open(id).isEmpty()
                || version != null
                        && versions.frozen(version, id, officer.country()).isEmpty()) {
            throw new JourneyNotFound();
        }
        if (purpose == null) {
            throw new Refusal("journeys.refused.purpose");
        }
        String words = note.replaceAll("\\p{Cntrl}+", " ").strip();
        if (words.length() > LONGEST_NOTE) {
            throw new Refusal("journeys.refused.note_long", LONGEST_NOTE);
        }
        ExportOrder order = new ExportOrder(UUID.randomUUID(), id, version, format, purpose, words, language, now());
        book.add(order, officer);
        return order.id();
    }

    /** @return empty for what somebody else asked for, or too long ago, as for what nobody did */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public Optional<PaperFile> fetch(UUID order) {
        Actor officer = Actors.current();
        return book.find(order, officer, now().minus(FETCHED_WITHIN)).flatMap(found -> paper(found, officer));
    }

    private Optional<PaperFile> paper(ExportOrder order, Actor officer) {
        UUID version = order.version();
        return version == null
                ? manifests
                        .read(order.journey())
                        .map(manifest -> ManifestPaper.of(manifest, officer.country()))
                        .map(paper -> deliver(order, officer, paper, null))
                : versions.frozen(version, order.journey(), officer.country())
                        .map(kept -> deliver(order, officer, kept.frozen().manifest(), intact(kept)));
    }

    private static SealedManifest intact(SealedManifest kept) {
        if (!kept.intact()) {
            throw new Refusal("journeys.refused.seal_broken", kept.frozen().number());
        }
        return kept;
    }

    private PaperFile deliver(ExportOrder order, Actor officer, ManifestPaper paper, @Nullable SealedManifest kept) {
        Watermark mark = new Watermark(
                officer.name(),
                officer.country(),
                now().atZone(paper.zone()),
                order.purpose(),
                order.note(),
                order.language());
        Map<String, String> payload = new TreeMap<>(Map.of(
                "export", order.id().toString(),
                "format", order.format().name(),
                "persons", String.valueOf(paper.persons().size())));
        String name = "manifest-" + paper.journey();
        if (kept != null) {
            String number = String.valueOf(kept.frozen().number());
            payload.put("number", number);
            name += "-" + number;
        }
        events.publishEvent(PaperAct.of("journey.manifest.exported", order.journey(), payload)
                .because(order.purpose()));
        events.publishEvent(new LookedAtMany(
                "journey.manifest.exported.person",
                order.purpose().name(),
                paper.persons().stream()
                        .map(person -> new CaseId(person.caseId()))
                        .toList()));
        return PaperFile.of(
                name,
                order.format(),
                order.format() == PaperFormat.PDF
                        ? ManifestPdf.write(paper, kept, mark)
                        : ManifestCsv.write(paper, kept == null ? null : kept.frozen(), mark));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
