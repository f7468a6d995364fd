package org.puente.matching;

import java.util.List;

/**
 * What is searched for.
 *
 * @param fingers one or more fingers of one person
 * @param mostCandidates how many to name at most
 */
public record SearchQuery(List<ProbeFinger> fingers, SearchFilter filter, int mostCandidates) {

    public SearchQuery {
        fingers = List.copyOf(fingers);
        if (fingers.isEmpty() || mostCandidates < 1) {
            throw new IllegalArgumentException("A search needs a finger, and room for a candidate");
        }
    }
}
