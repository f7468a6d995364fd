package org.puente.sealing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before the portal serves anybody, for one country after the other: seals what an earlier version kept plain, and wraps
 * keys of an earlier master key with the current one. Either can be broken off and goes on at the next start.
 */
@Component
class SealedBeforeServing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealedBeforeServing.class);
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final List<PlainContents> plain;
    private final DataKeyBook keys;
    private final Agreements agreements;
    private final TransactionTemplate transactions;
    private boolean running;

    SealedBeforeServing(
            List<PlainContents> plain, DataKeyBook keys, Agreements agreements, TransactionTemplate transactions) {
        this.plain = plain;
        this.keys = keys;
        this.agreements = agreements;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        Actors.as(nobody(null), agreements::countries)
                .forEach(country -> Actors.as(nobody(country), () -> prepare(country)));
        Actors.as(nobody(Country.NONE), () -> prepare(Country.NONE));
        running = true;
    }

    private void prepare(Country country) {
        int sealed =
                plain.stream().mapToInt(contents -> sealAll(contents, country)).sum();
        if (sealed > 0) {
            LOG.info("Sealed {} contents of {} that an earlier version kept plain", sealed, country);
        }
        Wrapped wrapped = wrapAll(country);
        if (wrapped.anew > 0) {
            LOG.info("Wrapped {} keys of {} with the current master key", wrapped.anew, country);
        }
        if (wrapped.lost > 0) {
            LOG.warn("No master key that is set opens {} keys of {}", wrapped.lost, country);
        }
    }

    private static int sealAll(PlainContents contents, Country country) {
        int all = 0;
        for (int some = contents.sealSome(country); some > 0; some = contents.sealSome(country)) {
            all += some;
        }
        return all;
    }

    private record Wrapped(int anew, int lost) {}

    private Wrapped wrapAll(Country country) {
        int anew = 0;
        int lost = 0;
        List<DataKey> some = wrapSome(country, FIRST);
        while (!some.isEmpty()) {
            List<DataKey> now = some;
            int wrapped = inOneTransaction(
                    () -> (int) now.stream().filter(keys::wrapAnew).count());
            anew += wrapped;
            lost += some.size() - wrapped;
            some = wrapSome(country, some.getLast().id());
        }
        return new Wrapped(anew, lost);
    }

    private List<DataKey> wrapSome(Country country, UUID after) {
        return inOneTransaction(() -> keys.wrappedBefore(country, after, AT_ONCE));
    }

    private <T> T inOneTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }

    /** A name in the trail and no role. */
    private static Actor nobody(@Nullable Country country) {
        String realm = country == null ? "all" : country.code().toLowerCase(Locale.ROOT);
        return new Actor(new UserId("clockwork:" + realm), "Puente", country, Set.of());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After what refuses to start, before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
