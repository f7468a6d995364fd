package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Incidents that a monitor opens by hand. They need nobody's consent, neither side can refuse one, and no step is stopped by
 * it but closing the case ({@code domain.md}, Roles: neither side can refuse a monitor). Who is told is a matter of the check
 * ({@link Check#toldByMonitors}), so that what stops a departure crosses by no monitor either.
 */
@Service
public class IncidentsByMonitors {

    private final OpenIncidents opening;
    private final Clock clock;

    IncidentsByMonitors(OpenIncidents opening, Clock clock) {
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * Opens it at each side that is told. Persons are those of an announced journey; the caller knows which.
     *
     * @param told what the monitor saw, which each of those sides reads; at most 2000 characters
     * @param happenedAt when it happened
     * @throws Refusal for a text that is missing or too long, or a check of which no side could be told
     */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional
    public void open(
            AgreementProfile agreement, CaseId id, Check check, Gravity gravity, String told, Instant happenedAt) {
        String words = AnswerInput.atMost(AnswerInput.LONGEST_TEXT, told);
        if (words.isEmpty()) {
            throw new Refusal("treatment.refused.nothing_told");
        }
        if (check.toldByMonitors().isEmpty()) {
            throw new Refusal("treatment.refused.no_check");
        }
        opening.openForMonitor(
                OpenIncidents.opening(id, check, agreement, clock.instant())
                        .weighed(gravity, words)
                        .toldLater(happenedAt),
                agreement,
                Actors.current());
    }
}
