package org.puente.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Threads that share one piece of work at a time; whoever is done with a chunk takes the next. */
final class Workers implements AutoCloseable {

    /** Works on the indexes from one (included) to another; belongs to one thread. */
    @FunctionalInterface
    interface Work {
        void on(int from, int to);
    }

    private final int threads;
    private final ExecutorService executor;

    Workers(int threads) {
        this.threads = threads;
        executor = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("print-search-", 1).daemon().factory());
    }

    /** Returns when all is done, or when what runs has ended after a stop. */
    void share(int total, int chunk, BooleanSupplier stop, Supplier<Work> work) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            running.add(executor.submit(() -> takeChunks(next, total, chunk, stop, work.get())));
        }
        for (Future<?> one : running) {
            await(one);
        }
    }

    private static void takeChunks(AtomicInteger next, int total, int chunk, BooleanSupplier stop, Work work) {
        while (!stop.getAsBoolean()) {
            int from = next.getAndAdd(chunk);
            if (from >= total) {
                return;
            }
            work.on(from, Math.min(total, from + chunk));
        }
    }

    private static void await(Future<?> one) {
        try {
            one.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while searching", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A part of the search failed", failed.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
