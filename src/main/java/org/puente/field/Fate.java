package org.puente.field;

import org.jspecify.annotations.Nullable;

/**
 * How something that was handed in is kept.
 *
 * @param because why it was not simply applied
 * @param detail the sentence of a rule that said no
 * @param number of the answer on record that it became, 0 for none
 */
record Fate(Outcome outcome, @Nullable KeptBecause because, String detail, int number) {

    static Fate applied(int number) {
        return new Fate(Outcome.APPLIED, null, "", number);
    }

    static Fate kept(KeptBecause because, String detail) {
        Outcome outcome = switch (because) {
            case SAME -> Outcome.APPLIED;
            case DIFFERS -> Outcome.CONFLICT;
            default -> Outcome.QUARANTINED;
        };
        return new Fate(outcome, because, detail, 0);
    }
}
