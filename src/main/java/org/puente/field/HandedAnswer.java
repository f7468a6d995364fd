package org.puente.field;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseNotFound;
import org.puente.portal.Refusal;
import org.puente.treatment.Answer;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.AnsweredMeanwhile;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.LaterAnswer;
import org.puente.treatment.LaterAnswers;
import org.puente.treatment.LaterFailures;
import org.puente.treatment.Remark;
import org.puente.treatment.Verdict;
import org.springframework.stereotype.Component;

/** An officer's answer to a check. */
@Component
class HandedAnswer implements HandInKind {

    static final String NAME = "ANSWER";

    private final CheckDesk checks;
    private final LaterAnswers later;
    private final LaterFailures failures;
    private final OpenOrNot open;
    private final ItemBook items;

    HandedAnswer(CheckDesk checks, LaterAnswers later, LaterFailures failures, OpenOrNot open, ItemBook items) {
        this.checks = checks;
        this.later = later;
        this.failures = failures;
        this.open = open;
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

    @Override
    public boolean isPlain(HandedItem item) {
        return item.field("verdict").equals(Verdict.PASS.name());
    }

    @Override
    public Map<UUID, Fate> applyTogether(FieldDevice device, List<HandedItem> passes, List<Instant> at) {
        Map<String, Integer> own = items.ownNumbers(device, passes.getFirst());
        List<HandedItem> readable = new ArrayList<>();
        List<LaterAnswer> answers = new ArrayList<>();
        for (int i = 0; i < passes.size(); i++) {
            HandedItem pass = passes.get(i);
            Optional<LaterAnswer> answer = readable(pass, own.getOrDefault(subject(pass), 0), at.get(i));
            if (answer.isPresent()) {
                readable.add(pass);
                answers.add(answer.get());
                own.put(subject(pass), answer.get().input().basis() + 1);
            }
        }
        List<LaterAnswers.Outcome> outcomes = later.handIn(passes.getFirst().person(), answers);
        Map<UUID, Fate> fates = new HashMap<>();
        Map<String, KeptBecause> why = new HashMap<>();
        for (int i = 0; i < readable.size(); i++) {
            LaterAnswers.Outcome outcome = outcomes.get(i);
            HandedItem item = readable.get(i);
            UUID id = item.id();
            if (outcome.number() > 0) {
                fates.put(id, Fate.applied(outcome.number()));
            } else if (!outcome.isCheck()) {
                fates.put(id, Fate.kept(why.computeIfAbsent(subject(item), _ -> notOpen(item)), ""));
            }
        }
        return fates;
    }

    private static Optional<LaterAnswer> readable(HandedItem item, int own, Instant at) {
        try {
            return Optional.of(new LaterAnswer(input(item, Math.max(item.number("basis"), own)), at));
        } catch (IllegalArgumentException | Refusal unreadable) {
            return Optional.empty();
        }
    }

    private static AnswerInput input(HandedItem item, int basis) {
        return new AnswerInput(
                item.person(),
                item.field("checkId"),
                item.field(Verdict.class, "verdict"),
                item.field("place"),
                item.field("evidence"),
                remark(item),
                basis);
    }

    private static Remark remark(HandedItem item) {
        return new Remark(
                item.field("remark"), item.field("remarkLanguage"), item.field("interpreter"), item.field("signature"));
    }

    private int answer(HandedItem item, Instant at, int basis) {
        AnswerInput input = input(item, basis);
        try {
            return checks.handIn(input, at).number();
        } catch (AnsweredMeanwhile meanwhile) {
            throw new Overtaken();
        } catch (CaseNotFound noSuchCheck) {
            throw new KeptAside(notOpen(item));
        } catch (Refusal refusal) {
            throw switch (refusal.key()) {
                case "treatment.refused.too_late" -> new KeptAside(notOpen(item));
                case "treatment.refused.retired" -> new KeptAside(KeptBecause.NOT_OPEN);
                case "treatment.refused.not_yours" -> new KeptAside(KeptBecause.RIGHTS);
                default -> refusal;
            };
        }
    }

    /** What failed is an incident, although its phase is over. */
    @Override
    public void whenNotOpen(HandedItem item, Instant at) {
        if (item.field("verdict").equals(Verdict.FAIL.name())) {
            failures.tell(item.person(), subject(item), at);
        }
    }

    private KeptBecause notOpen(HandedItem item) {
        return open.why(item.person(), subject(item));
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
                && answer.remark().text().equals(item.field("remark").strip());
    }
}
