package org.puente.cases;

import org.puente.countries.Side;

/** Whose turn it is by the state alone, never by one side's private reasons. */
final class Turn {

    /** Nobody's: the case is over. */
    static final String NOBODY = "--";

    private Turn() {}

    /** The code of the country whose turn it is. */
    static String of(CaseFacts facts) {
        return facts.state().isOver() ? NOBODY : facts.country(side(facts)).code();
    }

    private static Side side(CaseFacts facts) {
        return switch (facts.state()) {
            case SUBMITTED, IN_VERIFICATION, NATIONALITY_CONFIRMED, IN_TRANSIT, ARRIVED -> Side.RECEIVING;
            case TRANSFER_PROPOSED ->
                facts.proposedBy() == null
                        ? Side.RECEIVING
                        : facts.agreement().sideOf(facts.proposedBy()).other();
            default -> Side.SENDING;
        };
    }
}
