package org.puente.treatment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One check as one side sees it.
 *
 * @param applies by what is known now; a check with an answer of the own side stays in the list even if not, to be read
 * @param own all answers of the own side, the one that counts first
 * @param other the latest that crossed from the other side
 * @param override the latest override of the own side
 * @param mayAnswer whether this reader answers it now
 * @param mayAskOverride whether this reader may ask for an override now
 */
public record CheckLine(
        Check check,
        boolean applies,
        Standing standing,
        List<Answer> own,
        @Nullable SharedSign other,
        @Nullable CheckOverride override,
        boolean mayAnswer,
        boolean mayAskOverride) {

    public CheckLine {
        own = List.copyOf(own);
    }

    /** The own side's answer that counts. */
    public Optional<Answer> answer() {
        return own.stream().findFirst();
    }

    /** What a further answer has to name as its basis. */
    public int basis() {
        return answer().map(Answer::number).orElse(0);
    }

    /** It applies, or the own side's failure is still to be put right. */
    boolean isToAnswer() {
        return isToAnswer(applies, answer());
    }

    static boolean isToAnswer(boolean applies, Optional<Answer> latest) {
        return applies
                || latest.filter(given -> given.verdict() == Verdict.FAIL).isPresent();
    }

    public boolean isStopping() {
        return check.isBlocking() && !standing.isSatisfied();
    }
}
