package org.puente.journeys;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.agreements.CodeList;
import org.puente.cases.CaseList;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where journeys are planned, planned anew and cancelled. */
@Service
public class JourneyDesk {

    private static final int MOST_LISTED = 200;
    private static final int HOURS_SHOWN_AS_TODAY = 36;

    private final JourneyBook book;
    private final JourneySeries series;
    private final SeatBook seats;
    private final CaseList cases;
    private final Agreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JourneyDesk(
            JourneyBook book,
            JourneySeries series,
            SeatBook seats,
            CaseList cases,
            Agreements agreements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.series = series;
        this.seats = seats;
        this.cases = cases;
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    /** What is ahead or under way, the earliest departure first; what departed within the last day and a half too. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<Journey> ahead() {
        return book.departingFrom(border(), Actors.current().country(), MOST_LISTED).stream()
                .sorted(Comparator.comparing(journey -> journey.plan().first().departsAt()))
                .toList();
    }

    /** What is behind, the latest departure first. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<Journey> behind() {
        return book.departedBefore(border(), Actors.current().country(), MOST_LISTED).stream()
                .sorted(Comparator.comparing(
                                (Journey journey) -> journey.plan().first().departsAt())
                        .reversed())
                .toList();
    }

    private Instant border() {
        return clock.instant().minus(HOURS_SHOWN_AS_TODAY, ChronoUnit.HOURS);
    }

    /** @return empty for a journey that the actor's country may not know, as for one that was never made */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<Journey> open(JourneyId id) {
        return book.find(id, Actors.current().country());
    }

    /**
     * Plans a journey under an agreement. Nobody but the planner's side knows of it until a transfer is proposed.
     *
     * @throws Refusal if the actor's country is no party, or the departure is past
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public JourneyId plan(String agreementId, JourneyPlan plan) {
        Actor actor = Actors.current();
        AgreementProfile agreement = agreements
                .byId(agreementId)
                .filter(found -> found.involves(actor.country()))
                .orElseThrow(() -> new Refusal("journeys.refused.agreement"));
        requireAhead(plan);
        JourneyId id = JourneyId.random();
        book.insert(new Journey(
                id,
                series.nextPlan(actor.country(), plan),
                agreement,
                actor.country(),
                plan,
                JourneyState.PLANNED,
                null,
                null,
                null,
                null,
                0));
        events.publishEvent(JourneyAct.of("journey.planned", id));
        return id;
    }

    /**
     * Plans a journey anew, as long as no transfer on it is proposed or agreed.
     *
     * @param version of the journey that the planner was looking at
     * @throws JourneyNotFound for a journey that the actor's country may not know
     * @throws Refusal if it is the other side's, persons are agreed on it, or it has fewer seats than are given
     * @throws ObjectOptimisticLockingFailureException if somebody else changed it meanwhile
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void replan(JourneyId id, long version, JourneyPlan plan) {
        Journey journey = lockOwn(id);
        if (journey.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Journey.class, id);
        }
        requireNobodyAgreed(id);
        requireAhead(plan);
        seats.labels(id, journey.plannedBy()).stream()
                .sorted()
                .filter(seat -> SeatPlan.index(seat) >= plan.seats())
                .findFirst()
                .ifPresent(seat -> {
                    throw new Refusal("journeys.refused.seat_given", seat);
                });
        book.replan(journey, plan);
        events.publishEvent(JourneyAct.of("journey.replanned", id));
    }

    /**
     * Cancels a journey on which nobody is agreed any more; whoever still has a place gets it free for another.
     *
     * @param code of the agreement's list for cancelled transfers
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void cancel(JourneyId id, String code) {
        Journey journey = lockOwn(id);
        if (journey.agreement().code(CodeList.CANCEL_TRANSFER, code).isEmpty()) {
            throw new Refusal("journeys.refused.reason");
        }
        requireNobodyAgreed(id);
        book.cancel(id, code);
        Instant now = clock.instant();
        seats.ofBothSides(journey).forEach(seat -> seats.leave(seat, now));
        events.publishEvent(JourneyAct.of("journey.cancelled", id).because(code));
    }

    private Journey lockOwn(JourneyId id) {
        Actor actor = Actors.current();
        Journey journey = book.lock(id, actor.country()).orElseThrow(JourneyNotFound::new);
        if (!journey.plannedBy().equals(actor.country())) {
            throw new Refusal("journeys.refused.not_planner", journey.plannedBy());
        }
        if (!journey.state().isOpen()) {
            throw new Refusal("journeys.refused.over", journey.state());
        }
        return journey;
    }

    private void requireNobodyAgreed(JourneyId id) {
        List<CaseId> ids = seats.on(id, Actors.current().country()).stream()
                .map(Seat::caseId)
                .toList();
        boolean agreed = cases.rows(ids).values().stream().anyMatch(row -> row.state() != CaseState.RETURN_APPROVED);
        if (agreed) {
            throw new Refusal("journeys.refused.agreed");
        }
    }

    private void requireAhead(JourneyPlan plan) {
        if (!plan.first().departsAt().isAfter(clock.instant())) {
            throw new Refusal("journeys.refused.past");
        }
    }
}
