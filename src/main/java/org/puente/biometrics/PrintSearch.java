package org.puente.biometrics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.matching.FingerPosition;

/**
 * A search for one set of prints in the own gallery, as the officers of that side see it. It names nobody, and no score,
 * before examiners concluded.
 *
 * @param caseId whose set it is; null for examiners, who read no cases
 * @param automatic begun by an enrolment
 * @param fingers that were searched for
 * @param prints how many each of them was compared with; null until it ended
 * @param threshold what a candidate's score had to reach; null if no answer is given by itself
 * @param reach how far it came, if it had to end before it was through
 */
public record PrintSearch(
        SearchId id,
        @Nullable CaseId caseId,
        VerificationPurpose purpose,
        boolean automatic,
        String startedBy,
        Instant started,
        @Nullable Instant ended,
        SearchState state,
        List<FingerPosition> fingers,
        @Nullable Integer prints,
        @Nullable Integer threshold,
        @Nullable SearchReach reach,
        List<Candidate> candidates) {

    public PrintSearch {
        fingers = List.copyOf(fingers);
        candidates = List.copyOf(candidates);
    }

    /** Whether the search itself says that nobody is there: only with enough fingers, and to its end. */
    public boolean saysNoHit() {
        return state == SearchState.DONE && threshold != null && candidates.isEmpty();
    }

    /**
     * Somebody whom the search proposed, in the order of the comparisons' numbers, which are drawn by chance.
     *
     * @param outcome what the examiners came to; null while they are at work
     * @param known whose prints they are, once the examiners found the same person; null before, and if it is somebody else
     * @param score null before the examiners concluded
     * @param erased whether the candidate's prints are gone, so that nobody can conclude
     */
    public record Candidate(
            String comparison,
            int concluded,
            int examiners,
            @Nullable ComparisonOutcome outcome,
            @Nullable CaseId known,
            @Nullable Double score,
            boolean erased) {

        /** As it is told to whoever reads no cases. */
        Candidate unnamed() {
            return new Candidate(comparison, concluded, examiners, outcome, null, score, erased);
        }
    }
}
