package org.puente.field;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.SideBySide;
import org.puente.countries.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what a device hands in: each thing once, with the rights that its user has now. Plain things of one person that
 * follow each other are taken together, all others singly; persons are taken side by side.
 */
@Component
class HandIn {

    private static final int HANDS = 3;

    /** A colleague who answers the same check waits for no more than these. */
    private static final int MOST_TOGETHER = 50;

    private final ItemBook items;
    private final DeviceBook devices;
    private final TakenTogether together;
    private final TakenSingly singly;
    private final SideBySide persons = new SideBySide("hand-in", HANDS);
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandIn(
            ItemBook items,
            DeviceBook devices,
            TakenTogether together,
            TakenSingly singly,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.devices = devices;
        this.together = together;
        this.singly = singly;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** What became of one thing; told only after it is kept for good. */
    record Result(
            HandedItem item, Outcome outcome, @Nullable KeptBecause because, boolean again) {}

    /** What is known of the things before any of them is taken. */
    private record Before(Map<UUID, KeptItem> kept, Set<CaseId> takenAlong) {}

    /**
     * Of each person in the order in which things happened. When the database falls silent it ends; what has no result was
     * not kept.
     *
     * @param clockOff seconds by which the device's clock is ahead
     */
    List<Result> take(FieldDevice device, List<HandedItem> handed, int clockOff) {
        return Actors.as(device.actor(), () -> {
            Before before = Objects.requireNonNull(transactions.execute(_ -> before(device, handed)));
            Map<CaseId, List<HandedItem>> byPerson = new LinkedHashMap<>();
            handed.stream()
                    .sorted(Comparator.comparing(HandedItem::at))
                    .forEach(item -> byPerson.computeIfAbsent(item.person(), _ -> new ArrayList<>())
                            .add(item));
            List<Result> results =
                    persons.each(byPerson.values(), items -> ofPerson(device, items, before, clockOff)).stream()
                            .sorted(Comparator.comparing(result -> result.item().at()))
                            .toList();
            tellWhatIsFresh(device, results);
            return results;
        });
    }

    private Before before(FieldDevice device, List<HandedItem> handed) {
        return new Before(
                items.find(
                        device.holder(),
                        device.user(),
                        handed.stream().map(HandedItem::id).toList()),
                device.isGood(clock.instant()) && device.isCertain() ? devices.persons(device) : Set.of());
    }

    /** Ends before the first thing that the database is too silent to keep. */
    private List<Result> ofPerson(FieldDevice device, List<HandedItem> inOrder, Before before, int clockOff) {
        List<Result> results = new ArrayList<>();
        for (List<HandedItem> run : runs(device, inOrder, before)) {
            Map<UUID, Result> taken = run.size() > 1 ? together.keep(device, run, clockOff) : Map.of();
            for (HandedItem item : run) {
                Optional<Result> result = Optional.ofNullable(before.kept().get(item.id()))
                        .map(kept -> new Result(item, kept.outcome(), kept.because(), true))
                        .or(() -> Optional.ofNullable(taken.get(item.id())))
                        .or(() -> singly.keep(device, item, clockOff));
                if (result.isEmpty()) {
                    return results;
                }
                results.add(result.get());
            }
        }
        return results;
    }

    /** Stretches of what is taken together, and single things. */
    private List<List<HandedItem>> runs(FieldDevice device, List<HandedItem> inOrder, Before before) {
        List<List<HandedItem>> runs = new ArrayList<>();
        boolean open = false;
        for (HandedItem item : inOrder) {
            boolean plain = !before.kept().containsKey(item.id())
                    && before.takenAlong().contains(item.person())
                    && together.takes(device, item);
            if (!open || !plain || runs.getLast().size() == MOST_TOGETHER || !fits(runs.getLast(), item)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(item);
            open = plain;
        }
        return runs;
    }

    private static boolean fits(List<HandedItem> run, HandedItem item) {
        return run.stream()
                .allMatch(
                        other -> other.kind().equals(item.kind()) && !other.id().equals(item.id()));
    }

    private void tellWhatIsFresh(FieldDevice device, List<Result> results) {
        int fresh = (int) results.stream().filter(result -> !result.again()).count();
        if (fresh > 0) {
            transactions.executeWithoutResult(_ -> {
                devices.handedIn(device, fresh, clock.instant());
                events.publishEvent(FieldAct.of("field.handed-in", device).with("items", fresh));
            });
        }
    }

    @PreDestroy
    void end() {
        persons.close();
    }
}
