package org.puente.biometrics;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.puente.portal.Refusal;

/**
 * Lets files be read two at a time, which bounds the memory, and none of them longer than a moment. What counts is the time
 * that the reading itself takes, so that a busy machine refuses no whole file. A reader that is over its time is
 * interrupted, and what it reads from ({@link InterruptedBytes}) then ends.
 */
final class ReadingTime {

    /** Milliseconds of a processor that one file may take, so that its answer is there within two seconds. */
    static final long LONGEST = 1500;

    /** Milliseconds after which a reader that gets no processor, or waits for something, is given up. */
    private static final long LONGEST_WAIT = 10_000;

    private static final long LOOK = 50;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final long QUEUE = 20_000;
    private static final Semaphore READERS = new Semaphore(2);

    private ReadingTime() {}

    /**
     * @return what the reading found
     * @throws Refusal if it takes too long, or too many files wait before it
     */
    static <T> T within(Supplier<T> reading) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            if (!READERS.tryAcquire(QUEUE, TimeUnit.MILLISECONDS)) {
                throw new Refusal("biometrics.file.busy");
            }
            Thread reader = Thread.ofPlatform().daemon().name("print-file").start(() -> {
                try {
                    result.complete(reading.get());
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError malformed) {
                    result.completeExceptionally(malformed);
                } finally {
                    READERS.release();
                }
            });
            return awaited(result, reader);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Refusal("biometrics.file.busy");
        }
    }

    private static <T> T awaited(CompletableFuture<T> result, Thread reader) throws InterruptedException {
        for (long waited = 0; waited < LONGEST_WAIT && !isOver(reader, waited); waited += LOOK) {
            try {
                return result.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                continue;
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof Refusal refusal) {
                    throw refusal;
                }
                throw new UndecodedException(failed.getCause());
            }
        }
        reader.interrupt();
        throw new Refusal("biometrics.file.slow");
    }

    private static boolean isOver(Thread reader, long waited) {
        long used = THREADS.getThreadCpuTime(reader.threadId());
        return (used < 0 ? waited : TimeUnit.NANOSECONDS.toMillis(used)) > LONGEST;
    }

    /** A decoder gave up on a file in a way of its own. */
    static final class UndecodedException extends RuntimeException {

        UndecodedException(@org.jspecify.annotations.Nullable Throwable cause) {
            super(cause);
        }

        boolean forWantOfMemory() {
            return getCause() instanceof OutOfMemoryError;
        }
    }
}
