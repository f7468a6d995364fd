package org.puente.convictions;

import java.time.Instant;
import java.util.UUID;
import org.puente.countries.CaseId;

/**
 * A conviction as the country wrote it down whose court it was. Nobody else has it until it is released.
 *
 * @param isFinal whether no appeal is open any more; one that is not final never leaves (ICCPR article 14(2))
 * @param asAdult whether the person was an adult at the time of the act; otherwise it never leaves (CRC article 40(2)(b)(vii))
 * @param version counts its changes
 */
public record Conviction(
        UUID id,
        CaseId caseId,
        ConvictionFacts facts,
        boolean isFinal,
        boolean asAdult,
        int version,
        Instant writtenAt,
        String writtenByName) {}
