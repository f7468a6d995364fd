package org.puente.portal;

import java.time.Duration;

/** Somebody does something more often than is allowed; nothing is done until they have waited. */
public class TooOften extends Refusal {

    /** By which systems know this refusal (RFC 9457, 3.1.1). */
    public static final String TYPE = "urn:puente:problem:too-often";

    private final int seconds;

    /** @param wait until it is allowed once more */
    TooOften(Pace pace, Duration wait) {
        this(pace, Math.toIntExact(wait.plusMillis(999).toSeconds()));
    }

    private TooOften(Pace pace, int seconds) {
        super(Texts.key(pace), seconds);
        this.seconds = seconds;
    }

    /** As {@code Retry-After} says it. */
    public int seconds() {
        return seconds;
    }
}
