package org.puente.journeys.papers;

import java.time.Instant;
import java.util.UUID;

/**
 * A manifest that was frozen and signed, as it is listed to the side that signed it.
 *
 * @param atDeparture whether saying that the journey departed signed it
 * @param came persons who were not on the version before; on the first one, everybody
 * @param went persons of the version before who are not on this one
 * @param sha256 lower-case hex, over the frozen content
 */
public record ManifestVersion(
        UUID id,
        int number,
        String signerName,
        Instant signedAt,
        boolean atDeparture,
        ManifestCounts counts,
        int came,
        int went,
        String sha256) {}
