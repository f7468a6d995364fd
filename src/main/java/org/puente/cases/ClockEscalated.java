package org.puente.cases;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Role;
import org.puente.agreements.AgreedClock;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;

/**
 * A clock that runs out was brought before somebody, once for each agreed step; published in the transaction in which
 * that was noted, by the country's own scheduled actor. It decides nothing.
 *
 * @param step which of the side's steps it was, from 0
 * @param country the side that is told
 * @param role who is told there; null for the assignee alone
 * @param assignee who looks after the case there, where the step names the assignee
 * @param late time is up
 * @param workDaysLate how many working days ago
 */
public record ClockEscalated(
        CaseId id,
        AgreedClock clock,
        int step,
        Country country,
        @Nullable Role role,
        @Nullable UserId assignee,
        boolean late,
        int workDaysLate,
        Instant due)
        implements Audited {

    /** Brought before somebody at the moment at which its time is up, neither before nor later. */
    public boolean isAsTimeIsUp() {
        return late && workDaysLate == 0;
    }

    @Override
    public String what() {
        return "case.clock.escalated";
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.of(id);
    }

    @Override
    public Map<String, String> payload() {
        return Map.of(
                "clock", clock.name(),
                "to", role == null ? EscalationBook.ASSIGNEE : role.name(),
                "due", due.toString());
    }
}
