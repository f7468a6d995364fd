package org.puente.access;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a session's user signed in, and when they last did something themselves. Kept with the session.
 *
 * @param written the last act that the registry of sessions knows
 */
record Presence(Instant signedIn, Instant lastAct, Instant written) implements Serializable {

    private static final String NAME = Presence.class.getName();

    /** The registry hears of acts no more often. */
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    static Presence from(Instant signIn) {
        return new Presence(signIn, signIn, signIn);
    }

    static Optional<Presence> in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(NAME) instanceof Presence known
                ? Optional.of(known)
                : Optional.empty();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    Presence acted(Instant at) {
        return at.isAfter(lastAct) ? new Presence(signedIn, at, written) : this;
    }

    boolean isToBeWritten() {
        return !lastAct.isBefore(written.plus(WRITTEN_EVERY));
    }

    Presence asWritten() {
        return new Presence(signedIn, lastAct, lastAct);
    }

    Instant locks(SessionSettings settings) {
        return lastAct.plus(settings.idle());
    }

    Instant ends(SessionSettings settings) {
        return signedIn.plus(settings.longest());
    }
}
