package org.puente.cases;

/** What a side holds of a person on a case, in the order in which it is erased. */
public enum DataKind {
    /** Prints, templates, and what examiners drew on them. */
    PRINTS,
    PHOTO,
    FILES,
    /** Of whom examiners compared prints; what they concluded stays, of nobody. */
    COMPARISONS,
    /** What was asked of the other side and by it, and what was released. */
    QUERIES,
    /** What was written down of convictions, and what was released of them. */
    CONVICTIONS,
    DECISIONS,
    CHECKS,
    JOURNEY,
    MESSAGES,
    /** What the person said in their own requests, and the letters to them. */
    REQUESTS,
    /** Names, documents, circumstances, holds, disclosures: the case itself but for its number, states and days. */
    CASE;

    /** Prints and photos end on an agreed day of their own. */
    public boolean isBiometric() {
        return this == PRINTS || this == PHOTO;
    }
}
