package org.puente.field;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseNotFound;
import org.puente.portal.Refusal;
import org.puente.treatment.Answer;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.AnsweredMeanwhile;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.Verdict;
import org.springframework.stereotype.Component;

/** An officer's answer to a check. */
@Component
class HandedAnswer implements HandInKind {

    static final String NAME = "ANSWER";

    private final CheckDesk checks;
    private final ItemBook items;

    HandedAnswer(CheckDesk checks, ItemBook items) {
        this.checks = checks;
        this.items = items;
    }

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public boolean isFor(Actor user) {
        return user.may(Permission.ANSWER_CHECKS);
    }

    @Override
    public String subject(HandedItem item) {
        return item.field("checkId");
    }

    /** It goes on from what was taken along, or from what the same device said since. */
    @Override
    public int apply(FieldDevice device, HandedItem item, Instant at) {
        return answer(item, at, Math.max(item.number("basis"), items.ownNumber(device, item, subject(item))));
    }

    @Override
    public int settle(FieldDevice device, HandedItem item, Instant at, int seen) {
        return answer(item, at, seen);
    }

    private int answer(HandedItem item, Instant at, int basis) {
        AnswerInput input = new AnswerInput(
                item.person(),
                item.field("checkId"),
                item.field(Verdict.class, "verdict"),
                item.field("place"),
                item.field("evidence"),
                item.field("remark"),
                basis);
        try {
            return checks.handIn(input, at).number();
        } catch (AnsweredMeanwhile meanwhile) {
            throw new Overtaken();
        } catch (CaseNotFound noSuchCheck) {
            throw new KeptAside(KeptBecause.NOT_OPEN);
        } catch (Refusal refusal) {
            throw switch (refusal.key()) {
                case "treatment.refused.too_late" -> new KeptAside(KeptBecause.NOT_OPEN);
                case "treatment.refused.not_yours" -> new KeptAside(KeptBecause.RIGHTS);
                default -> refusal;
            };
        }
    }

    @Override
    public Overtaken.By overtakenBy(FieldDevice device, HandedItem item) {
        Optional<Answer> recorded = checks.list(item.person())
                .flatMap(list -> list.line(item.field("checkId")))
                .flatMap(CheckLine::answer);
        if (recorded.map(Answer::number).orElse(0) == items.ownNumber(device, item, subject(item))) {
            return Overtaken.By.ITSELF;
        }
        return recorded.filter(answer -> isSame(answer, item)).isPresent()
                ? Overtaken.By.THE_SAME
                : Overtaken.By.ANOTHER;
    }

    private static boolean isSame(Answer answer, HandedItem item) {
        return answer.verdict().name().equals(item.field("verdict"))
                && answer.evidence().equals(item.field("evidence").strip())
                && answer.remark().equals(item.field("remark").strip());
    }
}
