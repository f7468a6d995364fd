package org.puente.biometrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.puente.countries.CaseId;
import org.puente.matching.Gallery;
import org.puente.matching.GalleryLoading;
import org.puente.matching.GalleryPrint;

/**
 * One country's own prints in the memory of this node. A case that changes while the gallery is loaded is taken out at
 * once, and read anew when all is in.
 */
final class OwnGallery {

    private final Gallery gallery = new Gallery();
    private final Map<CaseId, List<Held>> held = new HashMap<>();
    private final Set<CaseId> changedWhileLoading = new HashSet<>();
    private volatile boolean loaded;

    private record Held(UUID set, byte[] numbers) {}

    Gallery gallery() {
        return gallery;
    }

    boolean isLoaded() {
        return loaded;
    }

    /** How many prints of a case are in memory. */
    synchronized int held(CaseId caseId) {
        return held.getOrDefault(caseId, List.of()).stream()
                .mapToInt(one -> one.numbers.length)
                .sum();
    }

    /** Takes all that the source brings; searches are answered with how far it is until then. */
    GalleryLoading load(int expected, Iterator<CodedSet> source) {
        return gallery.load(Math.max(1, expected), new Prints(source));
    }

    /** Once all is in: the cases that have to be read anew before it is complete. */
    synchronized Set<CaseId> changedCases() {
        return Set.copyOf(changedWhileLoading);
    }

    void complete() {
        loaded = true;
    }

    /** A case changed while the gallery is loaded. What may have been on its way in is looked for each time. */
    synchronized void changedWhileLoading(Set<CaseId> cases) {
        changedWhileLoading.addAll(cases);
        changedWhileLoading.forEach(this::remove);
    }

    synchronized void replace(CaseId caseId, List<CodedSet> sets) {
        remove(caseId);
        held.remove(caseId);
        sets.forEach(set -> {
            note(set);
            set.inGallery().forEach(gallery::put);
        });
    }

    private void remove(CaseId caseId) {
        for (Held one : held.getOrDefault(caseId, List.of())) {
            for (byte number : one.numbers) {
                gallery.remove(CodedSet.key(one.set, number));
            }
        }
    }

    private void note(CodedSet set) {
        held.computeIfAbsent(set.caseId(), _ -> new ArrayList<>(1))
                .add(new Held(set.id().uuid(), set.numbers()));
    }

    private synchronized Stream<GalleryPrint> taken(CodedSet set) {
        if (changedWhileLoading.contains(set.caseId())) {
            return Stream.empty();
        }
        note(set);
        return set.inGallery();
    }

    private final class Prints implements Iterator<GalleryPrint> {

        private final Iterator<CodedSet> sets;
        private Iterator<GalleryPrint> prints = Collections.emptyIterator();

        Prints(Iterator<CodedSet> sets) {
            this.sets = sets;
        }

        @Override
        public boolean hasNext() {
            while (!prints.hasNext() && sets.hasNext()) {
                prints = taken(Objects.requireNonNull(sets.next())).iterator();
            }
            return prints.hasNext();
        }

        @Override
        public GalleryPrint next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return prints.next();
        }
    }
}
