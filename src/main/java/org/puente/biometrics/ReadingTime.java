package org.puente.biometrics;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.puente.portal.Refusal;

/**
 * Lets files be read two at a time, which bounds the memory, and none of them longer than a moment. A reader that is over
 * its time is interrupted, and what it reads from ({@link InterruptedBytes}) then ends.
 */
final class ReadingTime {

    /** Milliseconds that one file may take, so that its answer is there within two seconds. */
    static final long LONGEST = 1500;

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
        try {
            return result.get(LONGEST, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            reader.interrupt();
            throw new Refusal("biometrics.file.slow");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new UndecodedException(failed.getCause());
        }
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
