package org.puente.exchange;

import static org.puente.access.Permission.DECIDE_NATIONALITY;
import static org.puente.access.Permission.ENROL_PRINTS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.audit.Refused;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.EnrolmentId;
import org.puente.biometrics.LentPrints;
import org.puente.biometrics.LentSet;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Pace;
import org.puente.portal.Paces;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the other side whether it knows the prints of a submitted case, and reads what it says. */
@Service
public class Queries {

    /** The latest at which lent prints are destroyed ({@code domain.md}, Biometrics, Query). */
    static final Duration LONGEST = Duration.ofDays(7);

    private final CaseDesk cases;
    private final LentPrints prints;
    private final AskedBook asked;
    private final QueryAnswers answers;
    private final QueryQuota quota;
    private final Paces paces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Queries(
            CaseDesk cases,
            LentPrints prints,
            AskedBook asked,
            QueryAnswers answers,
            QueryQuota quota,
            Paces paces,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.prints = prints;
        this.asked = asked;
        this.answers = answers;
        this.quota = quota;
        this.paces = paces;
        this.events = events;
        this.clock = clock;
    }

    /** The queries that the actor's side asked about a case, the latest first. */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY})
    @Transactional(readOnly = true)
    public List<Query> of(CaseId caseId) {
        return cases.facts(caseId).map(facts -> told(caseId, facts.viewer())).orElse(List.of());
    }

    private List<Query> told(CaseId caseId, Country owner) {
        Instant now = clock.instant();
        return asked.of(caseId, owner).stream().map(query -> query.at(now)).toList();
    }

    /** The own side's sets of prints about which the other side can be asked, the newest first. */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY})
    @Transactional(readOnly = true)
    public List<Enrolment> sets(CaseId caseId) {
        return cases.facts(caseId).map(prints::lendable).orElse(List.of());
    }

    /** Why nothing can be asked about a case now, as the key of a sentence; empty if it can. */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY})
    @Transactional(readOnly = true)
    public Optional<String> objection(CaseId caseId) {
        return cases.facts(caseId).flatMap(facts -> Optional.ofNullable(objection(facts)));
    }

    private @Nullable String objection(CaseFacts facts) {
        List<Query> earlier = told(facts.id(), facts.viewer());
        if (!facts.isSubmitted()) {
            return "exchange.ask.draft";
        }
        if (facts.state().isOver()) {
            return "exchange.ask.over";
        }
        if (facts.agreement().queries().openedBy(facts.side().other()).isEmpty()) {
            return "exchange.ask.none_opened";
        }
        if (earlier.stream().anyMatch(query -> !query.state().isOver())) {
            return "exchange.ask.not_yet";
        }
        return earlier.stream().anyMatch(query -> query.state().isHit()) ? "exchange.ask.known" : null;
    }

    /**
     * Asks. The prints are copied to the other side, searched for there, and answered on the tick.
     *
     * @param set one of {@link #sets}
     * @throws CaseNotFound for a case, or a set of prints, that the actor's country may not see
     * @throws Refusal with the first objection, or if the side has asked too much within a day; it is recorded
     */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY})
    @Transactional
    public QueryId ask(CaseId caseId, EnrolmentId set) {
        paces.take(Pace.COMPARISON);
        Actor officer = Actors.current();
        CaseFacts facts = cases.facts(caseId).orElseThrow(CaseNotFound::new);
        Country partner = facts.agreement().partnerOf(facts.viewer());
        asked.takeTurn(officer.country(), partner);
        String objection = objection(facts);
        if (objection != null) {
            events.publishEvent(new Refused("query.refused", caseId, objection, Map.of()));
            throw new Refusal(objection);
        }
        quota.take(officer, partner, facts.agreement().queries(), caseId);
        QueryId id = QueryId.random();
        LentSet lent = prints.lend(facts, set, id.uuid(), partner);
        Slowness slowed = quota.slowness(officer, partner, facts.agreement().queries(), caseId, lent)
                .orElse(null);
        write(id, facts, set, lent, slowed);
        return id;
    }

    private void write(QueryId id, CaseFacts facts, EnrolmentId set, LentSet lent, @Nullable Slowness slowed) {
        Instant now = clock.instant();
        Country partner = facts.agreement().partnerOf(facts.viewer());
        Duration agreed = facts.agreement().queries().tick();
        Duration tick = slowed == null ? agreed : agreed.multipliedBy(QueryQuota.TIMES_SLOWER);
        asked.add(id, facts.id(), set, partner, lent, Actors.current(), now, tick, slowed);
        ReceivedQuery there = new ReceivedQuery(
                id,
                partner,
                facts.viewer(),
                facts.id(),
                facts.agreement().id(),
                new Galleries(facts.agreement().queries().openedBy(facts.side().other())),
                lent.fingers(),
                now,
                tick,
                now.plus(tick),
                now.plus(LONGEST),
                ReceivedState.SEARCHING,
                null,
                null,
                null);
        answers.receive(there, lent, slowed);
        QueryAct act = QueryAct.of(
                "query.asked",
                id,
                facts.id(),
                Map.of("set", set.toString(), "fingers", String.valueOf(lent.fingers()), "probes", lent.sha256()));
        events.publishEvent(slowed == null ? act : act.because(slowed.name()));
        events.publishEvent(new QueryAsked());
    }
}
