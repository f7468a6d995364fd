package org.puente.matching;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** One search under way: how far it is, and how to end it early. Safe to share between threads. */
public final class SearchRun {

    /** The part of the time limit after which the first tier stops, so that what it found can still be compared. */
    private static final double SHARE_OF_FIRST_TIER = 0.6;

    private final long begin = System.nanoTime();
    private final long limit;
    private final LongAdder searched = new LongAdder();
    private volatile boolean cancelled;

    /** @param limit counts from now */
    public SearchRun(Duration limit) {
        this.limit = limit.toNanos();
    }

    /** Ends the search within some milliseconds. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Prints the first tier has looked at so far, counted for each finger that is searched for. */
    public long searched() {
        return searched.sum();
    }

    void addSearched(int prints) {
        searched.add(prints);
    }

    /** Whether the first tier has to stop. */
    boolean firstTierEnds() {
        return cancelled || System.nanoTime() - begin > limit * SHARE_OF_FIRST_TIER;
    }

    /** Whether the other tiers have to stop. */
    boolean ends() {
        return cancelled || System.nanoTime() - begin > limit;
    }
}
