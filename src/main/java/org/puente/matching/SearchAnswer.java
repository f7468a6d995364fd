package org.puente.matching;

import java.time.Duration;
import java.util.List;

/** What a search says. */
public sealed interface SearchAnswer {

    /** The gallery is not all there yet; that nothing was found would be wrong. */
    record Loading(int percent) implements SearchAnswer {}

    /**
     * The gallery was searched, wholly or in part.
     *
     * @param candidates the highest score first
     * @param searched prints that were looked at, counted for each finger
     * @param of prints that should have been
     * @param scored whether all of the shortlist was scored
     * @param cancelled whether somebody ended it
     */
    record Searched(List<Candidate> candidates, long searched, long of, boolean scored, boolean cancelled, Times times)
            implements SearchAnswer {

        public Searched {
            candidates = List.copyOf(candidates);
        }

        /** Only then does an empty list say that nobody alike is in the gallery. */
        public boolean isComplete() {
            return searched == of && scored && !cancelled;
        }
    }

    /**
     * How long each part took.
     *
     * @param vote first tier, over all prints
     * @param check second tier, the geometric check
     * @param score SourceAFIS over the shortlist
     */
    record Times(Duration encode, Duration vote, Duration check, Duration score) {

        public Duration total() {
            return encode.plus(vote).plus(check).plus(score);
        }
    }
}
