package org.puente.journeys;

import java.util.UUID;
import org.puente.countries.CaseId;

/**
 * Something that belongs to the person and travels with them.
 *
 * @param tag as it is attached to the thing; may be empty
 * @param worth of a missing one, in words such as {@code 80 USD}; else empty
 * @param photographed whether a photograph of it is kept
 */
public record Belonging(
        UUID id,
        CaseId caseId,
        int number,
        String description,
        String tag,
        BelongingState state,
        String worth,
        boolean photographed) {}
