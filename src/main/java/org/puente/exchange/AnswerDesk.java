package org.puente.exchange;

import static org.puente.access.Permission.RELEASE_ANSWERS;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.CodeList;
import org.puente.audit.Refused;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.SheetField;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a person of the side that owns the galleries decides what leaves in answer to a query. Whatever is decided leaves
 * on the next tick, and only if the person is under no hold then.
 */
@Service
public class AnswerDesk {

    private static final int MOST = 200;

    private final ReceivedBook book;
    private final QueryTicks ticks;
    private final QueryAnswers answers;
    private final ReleaseBook releases;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerDesk(
            ReceivedBook book,
            QueryTicks ticks,
            QueryAnswers answers,
            ReleaseBook releases,
            CaseDesk cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.ticks = ticks;
        this.answers = answers;
        this.releases = releases;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for a decision, the first asked first. Whoever came under a hold meanwhile is not in it. */
    @Requires(RELEASE_ANSWERS)
    @Transactional(readOnly = true)
    public List<AnswerToDecide> waiting() {
        return book.in(ReceivedState.TO_DECIDE, Actors.current().country(), MOST).stream()
                .flatMap(query -> answer(query).stream())
                .toList();
    }

    /** @return empty for a query that does not wait for a decision, as for one that never was */
    @Requires(RELEASE_ANSWERS)
    @Transactional
    public Optional<AnswerToDecide> open(QueryId id) {
        return book.find(id, Actors.current().country())
                .filter(query -> query.state() == ReceivedState.TO_DECIDE)
                .flatMap(this::answer);
    }

    /**
     * Releases exactly the agreed fields.
     *
     * @param seen what the person saw beforehand; nothing else leaves
     * @throws CaseNotFound if it does not wait for a decision any more
     * @throws Refusal if the data changed since, or there is nothing to release
     */
    @Requires(RELEASE_ANSWERS)
    @Transactional
    public void release(QueryId id, Map<SheetField, String> seen) {
        ReceivedQuery query = lock(id);
        AnswerToDecide answer = answer(query).filter(AnswerToDecide::isFound).orElseThrow(CaseNotFound::new);
        if (!answer.leaving().equals(seen)) {
            throw refused(query, "exchange.answer.changed");
        }
        releases.prepare(id, Objects.requireNonNull(answer.found()), query.owner(), query.partner(), seen);
        answers.settle(query, QueryState.RELEASED, null, clock.instant());
        String fields = seen.keySet().stream().sorted().map(SheetField::code).collect(Collectors.joining(" "));
        events.publishEvent(QueryAct.of("query.released", id, query.caseId(), Map.of("fields", fields)));
    }

    /**
     * Refuses to release anything. The other side reads the reason.
     *
     * @param code of the agreement's list {@code REFUSE_RELEASE}
     * @throws CaseNotFound if it does not wait for a decision any more
     */
    @Requires(RELEASE_ANSWERS)
    @Transactional
    public void refuse(QueryId id, String code) {
        ReceivedQuery query = lock(id);
        AnswerToDecide answer = answer(query).filter(AnswerToDecide::isFound).orElseThrow(CaseNotFound::new);
        if (answer.agreement().code(CodeList.REFUSE_RELEASE, code).isEmpty()) {
            throw refused(query, "exchange.answer.no_reason");
        }
        answers.settle(query, QueryState.REFUSED, code, clock.instant());
        events.publishEvent(QueryAct.of("query.release_refused", id, query.caseId(), Map.of())
                .because(code));
    }

    /**
     * Says that nobody is known, where too few fingers were sent for an answer by itself.
     *
     * @throws CaseNotFound if that is not to be said here
     */
    @Requires(RELEASE_ANSWERS)
    @Transactional
    public void sayNoHit(QueryId id) {
        ReceivedQuery query = lock(id);
        if (answer(query).filter(answer -> !answer.isFound()).isEmpty()) {
            throw new CaseNotFound();
        }
        answers.settle(query, QueryState.NO_HIT, null, clock.instant());
        events.publishEvent(QueryAct.of("query.no_hit_said", id, query.caseId(), Map.of()));
    }

    private ReceivedQuery lock(QueryId id) {
        Actor actor = Actors.current();
        return book.lock(id, actor.country())
                .filter(query -> query.state() == ReceivedState.TO_DECIDE)
                .orElseThrow(CaseNotFound::new);
    }

    private Refusal refused(ReceivedQuery query, String key) {
        events.publishEvent(new Refused("query.refused", query.caseId(), key, Map.of()));
        return new Refusal(key);
    }

    private Optional<AnswerToDecide> answer(ReceivedQuery query) {
        Optional<CaseFacts> asked = cases.facts(query.caseId());
        Optional<CaseFacts> found = ticks.found(query).flatMap(cases::facts);
        if (asked.isEmpty() || (found.isEmpty() && !ticks.isForAPerson(query))) {
            return Optional.empty();
        }
        AgreementProfile agreement = asked.get().agreement();
        return Optional.of(new AnswerToDecide(
                query.id(),
                agreement,
                query.partner(),
                query.caseId(),
                asked.get().number(),
                asked.get().personName(),
                query.fingers(),
                query.asked(),
                query.ends(),
                found.map(CaseFacts::id).orElse(null),
                found.map(facts -> facts.personName() + " · " + facts.number()).orElse(""),
                found.map(facts -> leaving(facts, agreement)).orElse(Map.of())));
    }

    private static Map<SheetField, String> leaving(CaseFacts found, AgreementProfile agreement) {
        Map<SheetField, String> fields = new EnumMap<>(SheetField.class);
        fields.putAll(found.sheet()
                .only(field -> agreement.queries().released().contains(field.agreedField()))
                .fields());
        return fields;
    }
}
