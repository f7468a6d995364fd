package org.puente.treatment;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.cases.CaseState;

/** The five phases of a return, in their order: from which state on each is seen, and in which states it is answered. */
public enum Phase {
    PRE_DEPARTURE(CaseState.DRAFT, EnumSet.range(CaseState.DRAFT, CaseState.CLEARED)),
    EMBARKATION(CaseState.CLEARED, EnumSet.of(CaseState.CLEARED)),
    /** Answered under way, and until the handover by whoever had no network. */
    IN_TRANSIT(CaseState.EMBARKED, EnumSet.range(CaseState.EMBARKED, CaseState.ARRIVED)),
    ARRIVAL_HANDOVER(CaseState.ARRIVED, EnumSet.of(CaseState.ARRIVED)),
    POST_ARRIVAL(CaseState.HANDED_OVER, EnumSet.of(CaseState.HANDED_OVER));

    private static final Set<CaseState> WITHOUT_JOURNEY =
            EnumSet.of(CaseState.WITHDRAWN, CaseState.NATIONALITY_DENIED, CaseState.RETURN_REFUSED);

    private final CaseState seenFrom;
    private final Set<CaseState> answeredIn;

    Phase(CaseState seenFrom, Set<CaseState> answeredIn) {
        this.seenFrom = seenFrom;
        this.answeredIn = Collections.unmodifiableSet(answeredIn);
    }

    /** The phases that a case has reached. */
    static Set<Phase> seenIn(CaseState state) {
        return WITHOUT_JOURNEY.contains(state)
                ? EnumSet.of(PRE_DEPARTURE)
                : phases(phase -> phase.seenFrom.ordinal() <= state.ordinal());
    }

    /** The phases whose checks are answered in a state; what was checked before is history. */
    static Set<Phase> answeredIn(CaseState state) {
        return phases(phase -> phase.answeredIn.contains(state));
    }

    /** The phases whose checks are answered in a state or in one that is still to come. */
    static Set<Phase> fromOn(CaseState state) {
        return WITHOUT_JOURNEY.contains(state)
                ? EnumSet.noneOf(Phase.class)
                : phases(phase -> phase.answeredIn.stream().anyMatch(each -> each.ordinal() >= state.ordinal()));
    }

    private static Set<Phase> phases(java.util.function.Predicate<Phase> wanted) {
        return Arrays.stream(values())
                .filter(wanted)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Phase.class)));
    }
}
