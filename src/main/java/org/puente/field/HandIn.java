package org.puente.field;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.portal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what a device hands in: each thing once and in a transaction of its own, with the rights that its user has now.
 * Whatever cannot be applied is kept for a person to look at; nothing is dropped.
 */
@Component
class HandIn {

    private static final Logger LOG = LoggerFactory.getLogger(HandIn.class);
    private static final int MOST_TRIES = 6;
    private static final int LONGEST_SUBJECT = 60;
    private static final int LONGEST_DETAIL = 600;

    private final ItemBook items;
    private final DeviceBook devices;
    private final List<HandInKind> kinds;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandIn(
            ItemBook items,
            DeviceBook devices,
            List<HandInKind> kinds,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.devices = devices;
        this.kinds = List.copyOf(kinds);
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** What became of one thing; told only after it is kept for good. */
    record Result(
            HandedItem item, Outcome outcome, @Nullable KeptBecause because, boolean again) {}

    /**
     * In the order in which things happened. When the database falls silent it ends; what has no result was not kept.
     *
     * @param clockOff seconds by which the device's clock is ahead
     */
    List<Result> take(FieldDevice device, List<HandedItem> handed, int clockOff) {
        return Actors.as(device.actor(), () -> {
            List<Result> results = new ArrayList<>();
            List<HandedItem> inOrder =
                    handed.stream().sorted(Comparator.comparing(HandedItem::at)).toList();
            for (HandedItem item : inOrder) {
                Optional<Result> result = keep(device, item, clockOff);
                if (result.isEmpty()) {
                    break;
                }
                results.add(result.get());
            }
            int fresh = (int) results.stream().filter(result -> !result.again()).count();
            if (fresh > 0) {
                transactions.executeWithoutResult(_ -> {
                    devices.handedIn(device, fresh, clock.instant());
                    events.publishEvent(FieldAct.of("field.handed-in", device).with("items", fresh));
                });
            }
            return results;
        });
    }

    private Optional<Result> keep(FieldDevice device, HandedItem item, int clockOff) {
        try {
            Optional<Result> known = known(device, item);
            return known.isPresent() ? known : Optional.of(keepFresh(device, item, clockOff));
        } catch (DuplicateKeyException handedInAtTheSameTime) {
            return known(device, item);
        } catch (TransactionException | org.springframework.dao.DataAccessException silent) {
            LOG.warn(
                    "What a device hands in cannot be kept now: {}",
                    silent.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<Result> known(FieldDevice device, HandedItem item) {
        return Optional.ofNullable(transactions.execute(_ -> items.find(device.holder(), device.user(), item.id())))
                .flatMap(found -> found)
                .map(kept -> new Result(item, kept.outcome(), kept.because(), true));
    }

    private Result keepFresh(FieldDevice device, HandedItem item, int clockOff) {
        Optional<KeptBecause> unfit = unfit(device, item);
        if (unfit.isPresent()) {
            return keepAside(device, item, clockOff, unfit.get(), "");
        }
        HandInKind kind = kind(device, item).orElseThrow();
        try {
            return apply(kind, device, item, clockOff);
        } catch (KeptAside aside) {
            return keepAside(device, item, clockOff, aside.because(), "");
        } catch (AccessDeniedException noRight) {
            return keepAside(device, item, clockOff, KeptBecause.RIGHTS, "");
        } catch (Refusal refusal) {
            return keepAside(device, item, clockOff, KeptBecause.REFUSED, refusal.sentence(device.language()));
        } catch (IllegalArgumentException unreadable) {
            return keepAside(device, item, clockOff, KeptBecause.UNREADABLE, "");
        }
    }

    private Optional<KeptBecause> unfit(FieldDevice device, HandedItem item) {
        if (device.isRevoked()) {
            return Optional.of(KeptBecause.REVOKED);
        }
        if (!device.isGood(clock.instant())) {
            return Optional.of(KeptBecause.EXPIRED);
        }
        boolean tookAlong = Boolean.TRUE.equals(transactions.execute(_ -> devices.tookAlong(device, item.person())));
        if (!tookAlong) {
            return Optional.of(KeptBecause.NOT_TAKEN);
        }
        if (item.at().equals(Instant.EPOCH)) {
            return Optional.of(KeptBecause.UNREADABLE);
        }
        if (kind(device, item).isEmpty()) {
            boolean known = kinds.stream().anyMatch(kind -> kind.names().contains(item.kind()));
            return Optional.of(known ? KeptBecause.RIGHTS : KeptBecause.UNKNOWN_KIND);
        }
        return Optional.empty();
    }

    private Optional<HandInKind> kind(FieldDevice device, HandedItem item) {
        return kinds.stream()
                .filter(kind -> kind.names().contains(item.kind()) && kind.isFor(device.actor()))
                .findFirst();
    }

    /** Keeping it and doing it is one transaction: both, or neither. */
    private Result apply(HandInKind kind, FieldDevice device, HandedItem item, int clockOff) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                transactions.executeWithoutResult(_ -> {
                    items.add(device, item, subject(device, item), clockOff, ItemBook.Fate.applied(0), clock.instant());
                    int number = kind.apply(device, item, happenedAt(device, item, clockOff));
                    if (number > 0) {
                        items.number(device, item, number);
                    }
                });
                return new Result(item, Outcome.APPLIED, null, false);
            } catch (Overtaken overtaken) {
                Overtaken.By by = transactions.execute(_ -> kind.overtakenBy(device, item));
                if (by != Overtaken.By.ITSELF) {
                    KeptBecause because = by == Overtaken.By.THE_SAME ? KeptBecause.SAME : KeptBecause.DIFFERS;
                    return keepAside(device, item, clockOff, because, "");
                }
            }
        }
        return keepAside(device, item, clockOff, KeptBecause.DIFFERS, "");
    }

    private Result keepAside(FieldDevice device, HandedItem item, int clockOff, KeptBecause because, String detail) {
        String sentence = detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
        ItemBook.Fate fate = ItemBook.Fate.kept(because, sentence);
        transactions.executeWithoutResult(_ -> {
            items.add(device, item, subject(device, item), clockOff, fate, clock.instant());
            if (fate.outcome() != Outcome.APPLIED) {
                events.publishEvent(FieldAct.of("field.kept", device)
                        .because(because)
                        .with("item", item.id())
                        .with("person", item.person()));
            }
        });
        return new Result(item, fate.outcome(), because, false);
    }

    private String subject(FieldDevice device, HandedItem item) {
        String subject = kind(device, item).map(kind -> kind.subject(item)).orElse("");
        return subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length()));
    }

    /** As the person said, or by the device's clock set right; never later than now. */
    private Instant happenedAt(FieldDevice device, HandedItem item, int clockOff) {
        Instant now = clock.instant();
        Instant said = item.saidAt();
        Instant at = said == null ? item.at().minusSeconds(clockOff) : said;
        Instant earliest = device.takenAt().minus(Duration.ofDays(1));
        return at.isAfter(now) ? now : at.isBefore(earliest) ? earliest : at;
    }
}
