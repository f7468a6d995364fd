package org.puente.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does parts of the actor's work at the same time where none waits for another. All who share it have a few hands together,
 * so that pages find connections to the database too.
 */
public final class SideBySide implements AutoCloseable {

    private final ExecutorService hands;

    /** @param name of the threads */
    public SideBySide(String name, int hands) {
        this.hands = Executors.newFixedThreadPool(
                hands, Thread.ofVirtual().name(name + "-", 0).factory());
    }

    /** @return what all of it came to, in the order of the parts */
    public <P, R> List<R> each(Collection<P> parts, Function<P, List<R>> work) {
        if (parts.size() == 1) {
            return work.apply(parts.iterator().next());
        }
        Actor actor = Actors.current();
        List<Future<List<R>>> running = parts.stream()
                .map(part -> hands.submit(() -> Actors.as(actor, () -> work.apply(part))))
                .toList();
        List<R> all = new ArrayList<>();
        running.forEach(part -> all.addAll(done(part)));
        return all;
    }

    private static <R> List<R> done(Future<List<R>> part) {
        try {
            return part.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    @Override
    public void close() {
        hands.close();
    }
}
