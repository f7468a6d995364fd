package org.puente.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Says every ten seconds on the error output how far a long work is, so that nobody takes it for dead. */
final class Progress {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(10);

    private final String done;
    private final int of;
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong said = new AtomicLong(System.nanoTime());

    Progress(String done, int of) {
        this.done = done;
        this.of = of;
    }

    void oneMore() {
        int now = count.incrementAndGet();
        long last = said.get();
        if (System.nanoTime() - last > EVERY && said.compareAndSet(last, System.nanoTime())) {
            System.err.printf("puente: %s %,d of %,d prints.%n", done, now, of);
        }
    }
}
