package org.puente.field;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.springframework.stereotype.Component;

/**
 * Takes what is handed in about several persons side by side: nothing about one waits for another. All devices together
 * have a few hands, so that pages find connections to the database too.
 */
@Component
class SideBySide {

    private static final int HANDS = 3;

    private final ExecutorService hands = Executors.newFixedThreadPool(
            HANDS, Thread.ofVirtual().name("hand-in-", 0).factory());

    /** @return what all of it came to, in the order of the parts */
    <P, R> List<R> each(Actor actor, Collection<P> parts, Function<P, List<R>> work) {
        if (parts.size() == 1) {
            return work.apply(parts.iterator().next());
        }
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

    @PreDestroy
    void end() {
        hands.close();
    }
}
