package org.puente.journeys;

import java.time.Instant;
import org.puente.access.Actor;

/**
 * Lets an officer sign on a colleague's screen.
 *
 * @param handle by which the pass is called, such as {@code K7QP}
 * @param officer as they were signed in when they made it
 * @param hash of its digits
 * @param failures wrong digits so far
 */
record SigningPass(String handle, Actor officer, String hash, Instant goodUntil, int failures) {

    static final int MOST_FAILURES = 5;

    boolean isGood(Instant now) {
        return failures < MOST_FAILURES && now.isBefore(goodUntil);
    }
}
