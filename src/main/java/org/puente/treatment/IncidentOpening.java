package org.puente.treatment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.CaseId;

/**
 * What an incident is opened with.
 *
 * @param happenedAt when it happened, if it was told later than that; null for now
 * @param event what the rows of both sides have in common; null where one side alone knows
 */
record IncidentOpening(
        CaseId caseId,
        Check check,
        IncidentOrigin origin,
        Gravity gravity,
        String told,
        Instant at,
        @Nullable Instant happenedAt,
        Instant answerDue,
        @Nullable UUID event) {

    static IncidentOpening of(CaseId id, Check check, IncidentOrigin origin, AgreementProfile agreement, Instant now) {
        Instant due = agreement
                .deadline(AgreedClock.INCIDENT_ANSWER, now, List.of())
                .at(now)
                .due();
        return new IncidentOpening(id, check, origin, Gravity.of(check), "", now, null, due, null);
    }

    IncidentOpening weighed(Gravity how, String words) {
        return new IncidentOpening(caseId, check, origin, how, words, at, happenedAt, answerDue, event);
    }

    IncidentOpening toldLater(@Nullable Instant happened) {
        return new IncidentOpening(caseId, check, origin, gravity, told, at, happened, answerDue, event);
    }

    IncidentOpening knownToBoth(UUID as) {
        return new IncidentOpening(caseId, check, origin, gravity, told, at, happenedAt, answerDue, as);
    }

    IncidentOpening withoutWords() {
        return new IncidentOpening(caseId, check, origin, gravity, "", at, null, answerDue, event);
    }
}
