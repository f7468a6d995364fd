package org.puente.treatment;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What officers of the sending side said about the person and the journey, as far as it decides which checks apply.
 *
 * @param entered flags out of {@link Flag#entered()}
 * @param number counts the descriptions from 1; 0 if there is none yet
 */
public record TreatmentFacts(
        Set<Flag> entered,
        int number,
        @Nullable String byName,
        @Nullable Instant at) {

    static final TreatmentFacts NONE = new TreatmentFacts(Set.of(), 0, null, null);

    public TreatmentFacts {
        entered = Set.copyOf(entered);
    }
}
