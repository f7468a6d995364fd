package org.puente.treatment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one side said about the checks of a case: its answers and its overrides, both in order. A failed answer stands
 * until it is corrected or set aside, even if the check no longer applies.
 */
record OwnWords(List<Answer> answers, List<CheckOverride> overrides) {

    static final OwnWords NONE = new OwnWords(List.of(), List.of());

    /** The last word: the latest answer, or an override granted after it. */
    Standing standing(Check check) {
        Optional<Answer> answer = answer(check);
        boolean aside = override(check)
                .filter(override -> override.state() == CheckOverride.State.GRANTED)
                .map(CheckOverride::decidedAt)
                .filter(decided -> !answer.map(Answer::at).orElse(Instant.MIN).isAfter(decided))
                .isPresent();
        if (aside) {
            return Standing.SET_ASIDE;
        }
        return answer.map(given -> given.verdict() == Verdict.PASS ? Standing.GREEN : Standing.RED)
                .orElse(Standing.OPEN);
    }

    /** The answer that counts. */
    Optional<Answer> answer(Check check) {
        return all(check).stream().findFirst();
    }

    /** All answers to a check, the one that counts first. */
    List<Answer> all(Check check) {
        return answers.stream()
                .filter(answer -> answer.checkId().equals(check.id()))
                .sorted(Comparator.comparingInt(Answer::number).reversed())
                .toList();
    }

    Optional<CheckOverride> override(Check check) {
        return overrides.stream()
                .filter(override -> override.checkId().equals(check.id()))
                .reduce((earlier, later) -> later);
    }
}
