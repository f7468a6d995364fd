package org.puente.agreements;

import java.util.Set;

/**
 * What officers of the two sides may write to each other on a case, besides agreed codes.
 *
 * @param freeText whether a message may hold words of one's own
 * @param refusedWords besides those that are refused everywhere
 */
public record AgreedMessages(boolean freeText, Set<String> refusedWords) {

    /** Where nothing else is agreed: codes alone. */
    static final AgreedMessages CODES_ALONE = new AgreedMessages(false, Set.of());

    public AgreedMessages {
        refusedWords = Set.copyOf(refusedWords);
    }
}
