package org.puente.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few questions be answered at a time, in the order in which they came, so that systems never take all that people need. */
final class Turns {

    private final Semaphore free;
    private final Duration patience;

    /**
     * @param atOnce fewer than there are connections to the database
     * @param patience how long a question waits for its turn
     */
    Turns(int atOnce, Duration patience) {
        free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** It was nobody's turn to end in time. */
    static final class NotReached extends RuntimeException {}

    /** @throws NotReached if the question waited in vain */
    <T> T take(Supplier<T> answer) {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NotReached();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new NotReached();
        }
        try {
            return answer.get();
        } finally {
            free.release();
        }
    }
}
