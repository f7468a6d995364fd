package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.Role;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passed checks of one person that are handed in together. The person's list is read once, and what follows from the
 * answers is drawn once: passes open no incident and make nobody unavailable, so in between nothing could follow.
 */
@Service
public class LaterAnswers {

    private final CaseDesk cases;
    private final CheckBook book;
    private final Answering answering;
    private final Consequences consequences;
    private final Clock clock;

    LaterAnswers(CaseDesk cases, CheckBook book, Answering answering, Consequences consequences, Clock clock) {
        this.cases = cases;
        this.book = book;
        this.answering = answering;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * What became of an answer.
     *
     * @param number under which it is on record, 0 if it is not
     * @param isCheck whether there is such a check for the actor's side now
     */
    public record Outcome(int number, boolean isCheck) {

        static final Outcome NO_SUCH_CHECK = new Outcome(0, false);
        static final Outcome LEFT_OUT = new Outcome(0, true);
    }

    /**
     * Answers in this order. What cannot simply be answered is left out without a word, in the trail too;
     * {@link CheckDesk#handIn} says what is the matter with it.
     *
     * @return for each what became of it
     * @throws AnsweredMeanwhile if a colleague answers at this very moment; then nothing was written
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public List<Outcome> handIn(CaseId person, List<LaterAnswer> passes) {
        Actor actor = Actors.current();
        Optional<CaseFacts> known = cases.facts(person);
        if (known.isEmpty()) {
            return passes.stream().map(_ -> Outcome.NO_SUCH_CHECK).toList();
        }
        CaseFacts facts = known.get();
        CheckList list = book.list(facts, actor);
        Map<String, Integer> numbers = new HashMap<>();
        Instant now = clock.instant();
        List<Outcome> given = new ArrayList<>();
        for (LaterAnswer pass : passes) {
            given.add(answer(list, numbers, pass, actor, now));
        }
        if (!numbers.isEmpty()) {
            consequences.draw(facts, actor, now);
        }
        return given;
    }

    /** @param numbers of the latest answers, by check; of this round */
    private Outcome answer(CheckList list, Map<String, Integer> numbers, LaterAnswer pass, Actor actor, Instant now) {
        AnswerInput input = pass.input();
        Optional<CheckLine> line = list.line(input.checkId());
        if (line.isEmpty() || !line.get().isToAnswer()) {
            return Outcome.NO_SUCH_CHECK;
        }
        Check check = line.get().check();
        Optional<Role> as = check.answeringRole(actor, list.side());
        boolean simply = input.verdict() == Verdict.PASS
                && input.caseId().equals(list.facts().id())
                && list.takes(check.phase())
                && (!check.isBlocking() || !input.evidence().isEmpty())
                && numbers.getOrDefault(check.id(), line.get().basis()) == input.basis();
        if (!simply || as.isEmpty()) {
            return Outcome.LEFT_OUT;
        }
        int number = input.basis() + 1;
        numbers.put(check.id(), number);
        answering.write(new GivenAnswer(input, number, actor, as.get(), now, pass.checkedAt()));
        return new Outcome(number, true);
    }
}
