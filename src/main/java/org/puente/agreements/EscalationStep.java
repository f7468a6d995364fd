package org.puente.agreements;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Role;

/**
 * Whom a clock is brought before as it runs out. It tells somebody and decides nothing: silence is never consent.
 *
 * @param atPercent at which share of its time; {@link #DUE} when time is up
 * @param workDaysLate how many working days of both countries after that, at the end of the acting office's day; 0 at once
 * @param role who is told; null for whoever the case is assigned to
 * @param acting told on the side that has to act, otherwise on the other one
 */
public record EscalationStep(
        int atPercent, int workDaysLate, @Nullable Role role, boolean acting) {

    /** All of its time. */
    public static final int DUE = 100;

    /** Empty for whoever the case is assigned to. */
    public Optional<Role> toRole() {
        return Optional.ofNullable(role);
    }
}
