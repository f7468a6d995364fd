package org.puente.cases;

import org.puente.countries.Side;

/** Whose turn it is by the state alone, never by one side's private reasons. */
final class Turn {

    /** Nobody's: the case is over. */
    static final String NOBODY = "--";

    private Turn() {}

    /** The code of the country whose turn it is. */
    static String of(CaseFacts facts) {
        return facts.state().isOver()
                ? NOBODY
                : facts.country(side(facts.state())).code();
    }

    static Side side(CaseState state) {
        return switch (state) {
            case SUBMITTED, IN_VERIFICATION, NATIONALITY_CONFIRMED, ARRIVED -> Side.RECEIVING;
            default -> Side.SENDING;
        };
    }
}
