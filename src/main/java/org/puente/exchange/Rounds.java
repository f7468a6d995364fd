package org.puente.exchange;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that a thread of its own does every other second, or at once when it is woken. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final long EVERY_MS = 2_000;
    private static final int ROUNDS_BETWEEN_WORDS = 30;

    private final String name;
    private final Runnable work;
    private final Semaphore wanted = new Semaphore(0);
    private volatile boolean ended;
    private @Nullable Thread working;

    Rounds(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    synchronized void begin() {
        if (working == null) {
            ended = false;
            working = Thread.ofPlatform().name(name).daemon().start(this::workUntilTheEnd);
        }
    }

    void wake() {
        wanted.release();
    }

    synchronized void end() throws InterruptedException {
        ended = true;
        if (working != null) {
            working.interrupt();
            working.join(TimeUnit.SECONDS.toMillis(2));
            working = null;
        }
    }

    private void workUntilTheEnd() {
        int inVain = 0;
        while (!ended) {
            try {
                work.run();
                inVain = 0;
            } catch (RuntimeException databaseIsAway) {
                if (inVain++ % ROUNDS_BETWEEN_WORDS == 0 && !ended) {
                    LOG.warn("{} wait: {}", name, databaseIsAway.toString());
                }
            }
            try {
                if (wanted.tryAcquire(EVERY_MS, TimeUnit.MILLISECONDS)) {
                    wanted.drainPermits();
                }
            } catch (InterruptedException end) {
                ended = true;
            }
        }
    }
}
