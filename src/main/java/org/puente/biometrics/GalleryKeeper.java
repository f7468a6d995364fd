package org.puente.biometrics;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.biometrics.GalleryChanges.Change;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads one country's gallery, and from then on does what the changes say. */
final class GalleryKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(GalleryKeeper.class);
    private static final int SETS_AT_A_TIME = 256;
    /** Among the last ids drawn before the loading there may be some that become visible only after it began. */
    private static final int RECENT = 500;
    /** No transaction that writes a change takes so long. */
    private static final Duration ALL_VISIBLE = Duration.ofMinutes(10);

    private final Country country;
    private final GalleryCodes codes;
    private final GalleryChanges changes;
    private final Runnable whenLoaded;
    /** Changes that were done, with when they were first seen. */
    private final Map<Long, Long> done = new TreeMap<>();

    private volatile OwnGallery own = new OwnGallery();
    private long allDoneUpTo;
    private boolean begun;

    GalleryKeeper(Country country, GalleryCodes codes, GalleryChanges changes, Runnable whenLoaded) {
        this.country = country;
        this.codes = codes;
        this.changes = changes;
        this.whenLoaded = whenLoaded;
    }

    OwnGallery own() {
        return own;
    }

    /** Begins to load, or does what has changed since the last time. */
    synchronized void follow() {
        if (!begun) {
            allDoneUpTo = Math.max(0, changes.latest(country) - RECENT);
            changes.forgetOld(country);
            done.clear();
            note(changes.after(allDoneUpTo, country));
            own = new OwnGallery();
            load(own);
            begun = true;
        }
        List<Change> unseen = changes.after(allDoneUpTo, country).stream()
                .filter(change -> !done.containsKey(change.id()))
                .toList();
        Set<CaseId> cases = unseen.stream().map(Change::caseId).collect(Collectors.toSet());
        if (own.isLoaded()) {
            cases.forEach(this::readAnew);
        } else {
            own.changedWhileLoading(cases);
        }
        note(unseen);
    }

    private void load(OwnGallery loading) {
        long begin = System.nanoTime();
        loading.load(codes.count(country).prints(), new Sets()).end().whenComplete((prints, failure) -> {
            if (failure == null) {
                Actors.as(Clockwork.of(country), this::allIsIn);
                long took = Duration.ofNanos(System.nanoTime() - begin).toMillis();
                LOG.info("Loaded {} prints of {} into its gallery in {} ms", prints, country, took);
                whenLoaded.run();
            } else {
                LOG.warn("The gallery of {} could not be loaded, and is begun anew", country, unwrapped(failure));
                beginAnew();
            }
        });
    }

    private synchronized void allIsIn() {
        own.changedCases().forEach(this::readAnew);
        own.complete();
    }

    private synchronized void beginAnew() {
        begun = false;
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private void readAnew(CaseId caseId) {
        own.replace(caseId, codes.of(caseId, country));
    }

    private void note(List<Change> seen) {
        long now = System.nanoTime();
        seen.forEach(change -> done.put(change.id(), now));
        for (Iterator<Map.Entry<Long, Long>> each = done.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<Long, Long> one = each.next();
            if (now - one.getValue() < ALL_VISIBLE.toNanos()) {
                return;
            }
            allDoneUpTo = one.getKey();
            each.remove();
        }
    }

    /** All sets, some at a time, each time in a transaction of its own. */
    private final class Sets implements Iterator<CodedSet> {

        private final ArrayDeque<CodedSet> some = new ArrayDeque<>();
        private UUID last = new UUID(0, 0);
        private boolean all;

        @Override
        public boolean hasNext() {
            while (some.isEmpty() && !all) {
                GalleryCodes.Read read =
                        Actors.as(Clockwork.of(country), () -> codes.some(country, last, SETS_AT_A_TIME));
                some.addAll(read.sets());
                last = read.last();
                all = read.rows() == 0;
            }
            return !some.isEmpty();
        }

        @Override
        public CodedSet next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return some.remove();
        }
    }
}
