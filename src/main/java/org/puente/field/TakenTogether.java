package org.puente.field;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the plain things of one person in one transaction. It is only the quick way: what it leaves out, and all of it if
 * anything fails, is taken singly afterwards, and only then is said what is the matter.
 */
@Component
class TakenTogether {

    private static final Logger LOG = LoggerFactory.getLogger(TakenTogether.class);

    private final ItemBook items;
    private final HandInKinds kinds;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakenTogether(
            ItemBook items,
            HandInKinds kinds,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    boolean takes(FieldDevice device, HandedItem item) {
        return !item.at().equals(Instant.EPOCH)
                && kinds.of(device, item).filter(kind -> kind.isPlain(item)).isPresent();
    }

    /**
     * @param plain of one person and one kind, in order, each id once
     * @return what became of each that was applied, by id
     */
    Map<UUID, HandIn.Result> keep(FieldDevice device, List<HandedItem> plain, int clockOff) {
        HandInKind kind = kinds.of(device, plain.getFirst()).orElseThrow();
        try {
            return Objects.requireNonNull(transactions.execute(_ -> apply(kind, device, plain, clockOff)));
        } catch (RuntimeException notTogether) {
            LOG.debug("Not together: {}", notTogether.getClass().getSimpleName());
            return Map.of();
        }
    }

    /** Keeping them and doing them is one transaction: all, or none. */
    private Map<UUID, HandIn.Result> apply(HandInKind kind, FieldDevice device, List<HandedItem> plain, int clockOff) {
        Instant now = clock.instant();
        List<Instant> at = plain.stream()
                .map(item -> item.happenedAt(device, clockOff, now))
                .toList();
        Map<UUID, Fate> fates = kind.applyTogether(device, plain, at);
        Map<HandedItem, Fate> kept = new LinkedHashMap<>();
        Map<UUID, HandIn.Result> results = new HashMap<>();
        for (HandedItem item : plain) {
            Fate fate = fates.get(item.id());
            if (fate != null) {
                kept.put(item, fate);
                results.put(item.id(), new HandIn.Result(item, fate.outcome(), fate.because(), false));
                if (fate.because() != null) {
                    events.publishEvent(FieldAct.kept(device, item, fate.because()));
                }
            }
        }
        items.add(device, kept, item -> kinds.subject(device, item), clockOff, now);
        return results;
    }
}
