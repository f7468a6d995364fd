package org.puente.field;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.puente.portal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one thing in a transaction of its own. Whatever cannot be applied is kept for a person to look at; nothing is
 * dropped.
 */
@Component
class TakenSingly {

    private static final Logger LOG = LoggerFactory.getLogger(TakenSingly.class);
    private static final int MOST_TRIES = 6;
    private static final int LONGEST_DETAIL = 600;

    private final ItemBook items;
    private final DeviceBook devices;
    private final HandInKinds kinds;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakenSingly(
            ItemBook items,
            DeviceBook devices,
            HandInKinds kinds,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.devices = devices;
        this.kinds = kinds;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** @return nothing when the database is silent, as then it was not kept */
    Optional<HandIn.Result> keep(FieldDevice device, HandedItem item, int clockOff) {
        try {
            Optional<HandIn.Result> known = known(device, item);
            return known.isPresent() ? known : Optional.of(keepFresh(device, item, clockOff));
        } catch (TransactionException | DataAccessException silent) {
            LOG.warn(
                    "What a device hands in cannot be kept now: {}",
                    silent.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<HandIn.Result> known(FieldDevice device, HandedItem item) {
        return Optional.ofNullable(transactions.execute(_ -> items.find(device.holder(), device.user(), item.id())))
                .flatMap(found -> found)
                .map(kept -> new HandIn.Result(item, kept.outcome(), kept.because(), true));
    }

    private HandIn.Result keepFresh(FieldDevice device, HandedItem item, int clockOff) {
        Optional<KeptBecause> unfit = unfit(device, item);
        if (unfit.isPresent()) {
            return keepAside(device, item, clockOff, unfit.get(), "");
        }
        HandInKind kind = kinds.of(device, item).orElseThrow();
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
        } catch (RuntimeException failure) {
            if (isSilence(failure)) {
                throw failure;
            }
            return known(device, item).orElseGet(() -> mishap(device, item, clockOff, failure));
        }
    }

    /** Whether the same thing may go well later. */
    private static boolean isSilence(RuntimeException failure) {
        return switch (failure) {
            case UnexpectedRollbackException _,
                    DataIntegrityViolationException _,
                    InvalidDataAccessApiUsageException _,
                    InvalidDataAccessResourceUsageException _ -> false;
            default -> failure instanceof TransactionException || failure instanceof DataAccessException;
        };
    }

    private HandIn.Result mishap(FieldDevice device, HandedItem item, int clockOff, RuntimeException failure) {
        LOG.error("The portal failed over what a device handed in: {}", item.kind(), failure);
        return keepAside(device, item, clockOff, KeptBecause.MISHAP, "");
    }

    private Optional<KeptBecause> unfit(FieldDevice device, HandedItem item) {
        if (device.isRevoked()) {
            return Optional.of(KeptBecause.REVOKED);
        }
        if (!device.isGood(clock.instant())) {
            return Optional.of(KeptBecause.EXPIRED);
        }
        if (!device.isCertain()) {
            return Optional.of(KeptBecause.REALM_SILENT);
        }
        boolean tookAlong = Boolean.TRUE.equals(transactions.execute(_ -> devices.tookAlong(device, item.person())));
        if (!tookAlong) {
            return Optional.of(KeptBecause.NOT_TAKEN);
        }
        if (item.at().equals(Instant.EPOCH)) {
            return Optional.of(KeptBecause.UNREADABLE);
        }
        if (kinds.of(device, item).isEmpty()) {
            boolean known = kinds.know(item);
            return Optional.of(known ? KeptBecause.RIGHTS : KeptBecause.UNKNOWN_KIND);
        }
        return Optional.empty();
    }

    /** Keeping it and doing it is one transaction: both, or neither. */
    private HandIn.Result apply(HandInKind kind, FieldDevice device, HandedItem item, int clockOff) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                transactions.executeWithoutResult(_ -> {
                    items.add(device, item, kinds.subject(device, item), clockOff, Fate.applied(0), clock.instant());
                    int number = kind.apply(device, item, item.happenedAt(device, clockOff, clock.instant()));
                    if (number > 0) {
                        items.number(device, item, number);
                    }
                });
                return new HandIn.Result(item, Outcome.APPLIED, null, false);
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

    private HandIn.Result keepAside(
            FieldDevice device, HandedItem item, int clockOff, KeptBecause because, String detail) {
        String sentence = detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
        Fate fate = Fate.kept(because, sentence);
        transactions.executeWithoutResult(_ -> {
            items.add(device, item, kinds.subject(device, item), clockOff, fate, clock.instant());
            if (fate.outcome() != Outcome.APPLIED) {
                events.publishEvent(FieldAct.kept(device, item, because));
            }
            if (because == KeptBecause.NOT_OPEN) {
                kinds.of(device, item)
                        .ifPresent(kind -> kind.whenNotOpen(item, item.happenedAt(device, clockOff, clock.instant())));
            }
        });
        return new HandIn.Result(item, fate.outcome(), because, false);
    }
}
