package org.puente.convictions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a reader of one side has of convictions on a case.
 *
 * @param mayRelease whether the agreement lets this side write convictions down and release them
 * @param own what this side wrote down
 * @param staying by conviction, the key of why it may not leave; those that may are not in it
 * @param proposals the latest first
 * @param given what this side released, the latest first
 * @param received what the other side released, the latest first
 * @param objection the key of why nothing can be proposed now; null if something can
 */
public record ConvictionsOfCase(
        boolean mayRelease,
        List<Conviction> own,
        Map<UUID, String> staying,
        List<ReleaseProposal> proposals,
        List<ConvictionRelease> given,
        List<ConvictionRelease> received,
        @Nullable String objection) {

    public ConvictionsOfCase {
        own = List.copyOf(own);
        staying = Map.copyOf(staying);
        proposals = List.copyOf(proposals);
        given = List.copyOf(given);
        received = List.copyOf(received);
    }
}
