package org.puente.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.access.Actors;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.Agreements;
import org.puente.biometrics.ComparisonId;
import org.puente.biometrics.LentPrints;
import org.puente.biometrics.LentSearch;
import org.puente.cases.OpenedCases;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said of a query of the acting country's, and when: on a tick and at no other moment. Whoever came under a hold
 * meanwhile is nobody, whatever was found, concluded or decided ({@code domain.md}, Holds; Biometrics, Query).
 */
@Component
class QueryTicks {

    private final ReceivedBook book;
    private final QueryCandidates candidates;
    private final LentPrints prints;
    private final OpenedCases opened;
    private final Agreements agreements;
    private final QueryAnswers answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QueryTicks(
            ReceivedBook book,
            QueryCandidates candidates,
            LentPrints prints,
            OpenedCases opened,
            Agreements agreements,
            QueryAnswers answers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.candidates = candidates;
        this.prints = prints;
        this.opened = opened;
        this.agreements = agreements;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<QueryId> stirring() {
        return book.stirring(Actors.current().country(), clock.instant());
    }

    /** Settles what the examiners concluded and what lasted too long, and says on the tick what there is to say. */
    @Transactional
    void look(QueryId id) {
        Country owner = Actors.current().country();
        book.lock(id, owner)
                .filter(query -> query.state() == ReceivedState.IN_REVIEW)
                .ifPresent(this::settle);
        Instant now = clock.instant();
        book.lock(id, owner)
                .filter(query -> query.isUndecided() && !query.ends().isAfter(now))
                .ifPresent(query -> answers.settle(query, QueryState.LAPSED, null, query.ends()));
        book.lock(id, owner)
                .filter(query -> query.state() != ReceivedState.ANSWERED
                        && !query.nextTick().isAfter(now))
                .ifPresent(query -> {
                    say(query, Ticks.lastUntil(query.asked(), query.tick(), now));
                    book.waitUntil(query, Ticks.after(query.asked(), query.tick(), now));
                });
    }

    private void settle(ReceivedQuery query) {
        Set<ComparisonId> compared = comparisons(query);
        if (!prints.open(compared).isEmpty()) {
            return;
        }
        boolean known = !prints.samePerson(compared).isEmpty();
        if (isForAPerson(query) || lockFound(query).isPresent()) {
            book.goOn(query, ReceivedState.TO_DECIDE, null);
            events.publishEvent(new AnswerAwaited(query.caseId(), query.owner()));
        } else {
            answers.settle(query, QueryState.NO_HIT, null, clock.instant());
        }
        events.publishEvent(QueryAct.of(
                "query.reviewed", query.id(), query.caseId(), Map.of("same_person", String.valueOf(known))));
    }

    private Set<ComparisonId> comparisons(ReceivedQuery query) {
        return candidates.of(query).stream()
                .flatMap(each -> Stream.ofNullable(each.comparison()))
                .collect(Collectors.toSet());
    }

    private void say(ReceivedQuery query, Instant tick) {
        switch (query.state()) {
            case SEARCHED -> {
                if (query.isReadyAt(tick)) {
                    saySearched(query, tick);
                }
            }
            case TO_DECIDE -> {
                if (!isForAPerson(query) && lockFound(query).isEmpty()) {
                    answers.end(query, QueryState.NO_HIT, tick);
                }
            }
            case DECIDED -> {
                if (query.isReadyAt(tick)) {
                    sayDecided(query, tick);
                }
            }
            default -> {}
        }
    }

    private void saySearched(ReceivedQuery query, Instant tick) {
        List<QueryCandidates.Named> named = candidates.of(query);
        Set<CaseId> open =
                opened.among(named.stream().map(QueryCandidates.Named::caseId).toList(), query.partner());
        List<LentSearch.Alike> there = QueryCandidates.compared(
                query, named.stream().map(QueryCandidates.Named::alike).toList(), open, named.size());
        if (there.isEmpty() && !query.needsAPerson()) {
            answers.end(query, QueryState.NO_HIT, tick);
            return;
        }
        candidates.forget(query);
        candidates.add(query, there);
        Instant due = agreements
                .byId(query.agreement())
                .map(agreed -> agreed.deadline(AgreedClock.TWO_PERSON_REVIEW, tick, List.of())
                        .at(tick)
                        .due())
                .orElse(query.ends());
        there.forEach(each -> candidates.compared(
                query, each.caseId(), prints.compare(query.id().uuid(), each, due)));
        book.goOn(query, ReceivedState.IN_REVIEW, null);
        answers.say(query, QueryState.UNDER_REVIEW, tick, null, Map.of());
    }

    private void sayDecided(ReceivedQuery query, Instant tick) {
        QueryState decision = Objects.requireNonNull(query.decision());
        boolean gone = decision.isHit() && lockFound(query).isEmpty();
        answers.end(query, gone ? QueryState.NO_HIT : decision, tick);
    }

    /** Too few fingers for an answer, and nobody alike whom examiners could look at. */
    boolean isForAPerson(ReceivedQuery query) {
        return query.needsAPerson() && candidates.of(query).isEmpty();
    }

    /**
     * Whom the examiners found, the most alike where the person has several cases; nobody if a case of the person, the
     * one asked about among them, is not opened any more.
     */
    Optional<CaseId> found(ReceivedQuery query) {
        return found(query, all -> opened.among(all, query.partner()));
    }

    /** As {@link #found}, and it stays so until the transaction ends. */
    Optional<CaseId> lockFound(ReceivedQuery query) {
        return found(query, all -> opened.lockAmong(all, query.partner()));
    }

    private Optional<CaseId> found(ReceivedQuery query, UnaryOperator<Set<CaseId>> opened) {
        Set<ComparisonId> same = prints.samePerson(comparisons(query));
        List<CaseId> known = candidates.of(query).stream()
                .filter(each -> each.comparison() != null && same.contains(each.comparison()))
                .map(QueryCandidates.Named::caseId)
                .filter(each -> !each.equals(query.caseId()))
                .toList();
        Set<CaseId> person = new HashSet<>(known);
        person.add(query.caseId());
        return known.isEmpty() || !opened.apply(person).containsAll(person)
                ? Optional.empty()
                : known.stream().findFirst();
    }
}
