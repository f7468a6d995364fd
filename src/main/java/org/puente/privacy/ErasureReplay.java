package org.puente.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.cases.EndedCases;
import org.puente.countries.Country;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before the portal serves anybody: does every erasure on the list again that the database does not know, or of which
 * something is there again, as after the restore of an old backup. What the list lacks is added to it.
 */
@Component
class ErasureReplay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureReplay.class);
    private static final int AFTER_SEALING = 1;

    private final ErasureList list;
    private final ErasureBook book;
    private final Eraser eraser;
    private final EndedCases cases;
    private final Agreements agreements;
    private final TransactionTemplate transactions;
    private boolean running;

    ErasureReplay(
            ErasureList list,
            ErasureBook book,
            Eraser eraser,
            EndedCases cases,
            Agreements agreements,
            TransactionTemplate transactions) {
        this.list = list;
        this.book = book;
        this.eraser = eraser;
        this.cases = cases;
        this.agreements = agreements;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        List<Erasure> listed = list.read();
        Set<UUID> ids = listed.stream().map(Erasure::id).collect(Collectors.toCollection(HashSet::new));
        for (Country country : Actors.as(Clockwork.ACTOR, agreements::countries)) {
            Actors.as(Clockwork.of(country), () -> replay(country, listed, ids));
        }
        running = true;
    }

    private void replay(Country country, List<Erasure> listed, Set<UUID> ids) {
        List<Erasure> known = inOneTransaction(() -> book.all(country));
        List<Erasure> unlisted =
                known.stream().filter(erasure -> !ids.contains(erasure.id())).toList();
        if (!unlisted.isEmpty()) {
            list.add(unlisted);
        }
        Map<UUID, Erasure> certificates = known.stream().collect(Collectors.toMap(Erasure::id, Function.identity()));
        long again = listed.stream()
                .filter(erasure -> erasure.owner().equals(country))
                .filter(erasure -> again(erasure, !certificates.containsKey(erasure.id())))
                .count();
        if (again > 0) {
            LOG.warn("Erased {} cases of {} again, which a restored backup had brought back", again, country);
        }
    }

    private boolean again(Erasure erasure, boolean certificateIsGone) {
        return inOneTransaction(() -> {
            boolean undone = certificateIsGone || eraser.isUndone(erasure);
            if (undone) {
                eraser.again(erasure, certificateIsGone, cases.find(erasure.caseId()));
            }
            return undone;
        });
    }

    private <T> T inOneTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_SEALING;
    }
}
