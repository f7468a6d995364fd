package org.puente.approvals;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.countries.UserId;

/**
 * What identity officers of the receiving country found out: who the person is, and by what. The other side learns the
 * evidence's codes when it is decided, and nothing else of it.
 *
 * @param registerReference where the evidence stands, such as a folio's number; may be empty
 * @param preparedBy who wrote it; another officer signs second
 * @param decidedAt when nationality was confirmed on it; null until then
 * @param version counts the changes; a change of an older version is refused
 */
public record NationalityDecision(
        Set<Evidence> evidence,
        String registerReference,
        ProvenIdentity proven,
        UserId preparedBy,
        String preparedByName,
        Instant preparedAt,
        @Nullable Instant decidedAt,
        long version) {

    public NationalityDecision {
        evidence = Set.copyOf(evidence);
    }

    /** What exactly somebody looked at. */
    String digest() {
        return Digest.of(
                Evidence.toColumn(evidence),
                registerReference,
                proven.name().givenNames(),
                proven.name().firstSurname(),
                proven.name().secondSurname(),
                proven.birthDate().toString(),
                proven.placeOfBirth(),
                proven.nationalNumber());
    }
}
