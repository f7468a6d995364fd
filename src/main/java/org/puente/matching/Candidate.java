package org.puente.matching;

import java.util.List;
import java.util.UUID;

/**
 * Whom a search found. Nobody but an examiner says whether it is the same person.
 *
 * @param score SourceAFIS's; with several fingers the sum of the best score of each
 * @param matches one for each finger that scored, in the order of the query
 */
public record Candidate(UUID owner, double score, List<Match> matches) {

    public Candidate {
        matches = List.copyOf(matches);
    }

    /**
     * The owner's best print for one of the fingers.
     *
     * @param probe which finger of the query, from 0
     * @param voteRank its rank in the first tier, or 0 if it only came in with other fingers of its owner
     * @param checkRank its rank in the second tier, or 0
     */
    public record Match(int probe, PrintKey print, double score, int voteRank, int checkRank) {}
}
