package org.puente.journeys.papers;

import static org.puente.access.Permission.MOVE_PERSONS;
import static org.puente.access.Permission.PREPARE_CASES;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.ManifestReader;
import org.puente.journeys.TravelStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the sheet that a person gets: the journey, their rights, their belongings, where to complain. */
@Service
public class Receipts {

    private final JourneyDesk journeys;
    private final ManifestReader manifests;
    private final VersionBook lock;
    private final ReceiptBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receipts(
            JourneyDesk journeys,
            ManifestReader manifests,
            VersionBook lock,
            ReceiptBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journeys = journeys;
        this.manifests = manifests;
        this.lock = lock;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** @return empty for a person whose place on this journey the actor's country may not know */
    @Requires({MOVE_PERSONS, PREPARE_CASES})
    @Transactional
    public Optional<PaperFile> one(JourneyId id, CaseId person) {
        return print(id, line -> line.id().equals(person), "receipt-");
    }

    /** One sheet for everybody who travels; empty for a journey that the actor's country may not know, or without them. */
    @Requires({MOVE_PERSONS, PREPARE_CASES})
    @Transactional
    public Optional<PaperFile> all(JourneyId id) {
        return print(id, line -> line.status() != TravelStatus.NOT_TRAVELLING, "receipts-");
    }

    private Optional<PaperFile> print(JourneyId id, Predicate<ManifestLine> who, String name) {
        if (journeys.open(id).isEmpty()) {
            return Optional.empty();
        }
        lock.lock(id);
        return manifests.read(id).flatMap(manifest -> {
            List<ManifestLine> lines = manifest.lines().stream().filter(who).toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            PaperFile.of(name + manifest.journey().number(), PaperFormat.PDF, print(manifest, lines)));
        });
    }

    private byte[] print(Manifest manifest, List<ManifestLine> lines) {
        JourneyId id = manifest.journey().id();
        Map<UUID, String> numbers = book.numbers(id);
        Map<CaseId, List<ReceiptThing>> belongings = book.belongings(id);
        List<PaperLeg> legs =
                manifest.journey().plan().legs().stream().map(PaperLeg::of).toList();
        return ReceiptPdf.write(lines.stream()
                .map(line -> {
                    UUID seat = line.seat().id();
                    String number = numbers.containsKey(seat) ? numbers.get(seat) : book.add(seat, clock.instant());
                    events.publishEvent(
                            PaperAct.of("journey.receipt.printed", id, Map.of()).on(line.id()));
                    return new Receipt(
                            number,
                            line.row().personName(),
                            manifest.journey().number(),
                            legs,
                            belongings.getOrDefault(line.id(), List.of()),
                            manifest.journey().agreement());
                })
                .toList());
    }
}
