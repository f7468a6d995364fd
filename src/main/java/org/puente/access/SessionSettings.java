package org.puente.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle without an act of the user, until the page is locked
 * @param warning before that, and before the end
 * @param longest from the sign-in to the end, whatever is done
 */
@ConfigurationProperties("puente.sessions")
public record SessionSettings(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("3m") Duration warning,
        @DefaultValue("12h") Duration longest) {

    /** @throws IllegalArgumentException if nobody could be warned, or if the end came before the lock */
    public SessionSettings {
        if (!warning.isPositive() || warning.compareTo(idle) >= 0 || idle.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "puente.sessions: the warning is shorter than idle, and idle is not longer than longest");
        }
    }
}
