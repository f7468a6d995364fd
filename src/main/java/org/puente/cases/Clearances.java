package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sender's legal and protection clearance before the first disclosure: removal order, and the officer's yes. */
@Service
public class Clearances {

    private final Cases cases;
    private final OrderBook orders;
    private final ClearanceBook clearances;
    private final DutyBook duties;
    private final CaseHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clearances(
            Cases cases,
            OrderBook orders,
            ClearanceBook clearances,
            DutyBook duties,
            CaseHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.orders = orders;
        this.clearances = clearances;
        this.duties = duties;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** The own side's removal order; the other side has none to see. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<RemovalOrder> order(CaseId id) {
        return orders.of(id, Actors.current().country());
    }

    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<Clearance> clearance(CaseId id) {
        return clearances.of(id, Actors.current().country());
    }

    @Requires({Permission.PREPARE_CASES, Permission.CLEAR_PROTECTION})
    @Transactional
    public void recordOrder(CaseId id, RemovalOrder order) {
        Actor actor = Actors.current();
        own(id, actor);
        orders.put(id, actor.country(), order);
        history.own(id, clock.instant(), "ORDER_RECORDED", actor, null, null);
        events.publishEvent(CaseAct.of("case.order.recorded", id));
    }

    /**
     * Gives the clearance: yes, now, by this officer.
     *
     * @param bestInterests for a child only: return was found to be in the child's best interests
     * @throws Refusal if this officer already has another duty on the case
     */
    @Requires(Permission.CLEAR_PROTECTION)
    @Transactional
    public void give(CaseId id, boolean bestInterests) {
        Actor actor = Actors.current();
        own(id, actor);
        List<Duty> done = duties.of(id, actor);
        if (done.stream().anyMatch(duty -> duty != Duty.CLEARS_PROTECTION)) {
            throw new Refusal("cases.objection.duty", done.getFirst());
        }
        Instant now = clock.instant();
        duties.record(id, actor, Duty.CLEARS_PROTECTION, now);
        clearances.put(id, actor, bestInterests, now);
        history.own(id, now, "CLEARED_PROTECTION", actor, null, null);
        events.publishEvent(CaseAct.of("case.protection.cleared", id));
    }

    /** Takes the clearance back; from now on SUBMIT is stopped. After SUBMIT, a hold is the way to stop the case. */
    @Requires(Permission.CLEAR_PROTECTION)
    @Transactional
    public void takeBack(CaseId id) {
        Actor actor = Actors.current();
        if (own(id, actor).isSubmitted()) {
            throw new Refusal("cases.clearance.already_submitted");
        }
        clearances.takeBack(id, actor.country());
        history.own(id, clock.instant(), "CLEARANCE_TAKEN_BACK", actor, null, null);
        events.publishEvent(CaseAct.of("case.protection.taken-back", id));
    }

    private RepatriationCase own(CaseId id, Actor actor) {
        Country country = actor.country();
        RepatriationCase found = cases.lockFor(id.uuid(), country.code()).orElseThrow(CaseNotFound::new);
        if (!found.sending().equals(country)) {
            throw new Refusal("cases.clearance.not_sending");
        }
        return found;
    }
}
