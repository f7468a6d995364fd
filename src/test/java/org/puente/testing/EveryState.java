package org.puente.testing;

import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.coIdentityOfficer;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.approvals.Papers;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseState;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.journeys.DoorDesk;
import org.puente.journeys.HandoverDesk;
import org.puente.journeys.IdentityBasis;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.springframework.context.ApplicationContext;

/**
 * One person's case, stopped in every state of its life with all that the steps which leave the state ask for. From a
 * detour it goes back to where it was.
 */
public final class EveryState {

    private final ApplicationContext portal;
    private final JourneyWalk walk;
    private final BiConsumer<CaseState, CaseId> visit;

    public EveryState(ApplicationContext portal, BiConsumer<CaseState, CaseId> visit) {
        this.portal = portal;
        this.visit = visit;
        walk = new JourneyWalk(portal);
    }

    /** On a database whose rows are kept elsewhere. */
    public void walk() {
        CaseId id = untilApproved();
        JourneyId flight = proposed(id);
        untilDeparture(id, flight);
        afterwards(id, flight);
    }

    private CaseId untilApproved() {
        CaseWalk early = walk.cases();
        CaseId id = early.ready(Papers.MUNATON);
        visit.accept(CaseState.DRAFT, id);
        early.submit(id);
        visit.accept(CaseState.SUBMITTED, id);
        detour(CaseState.WITHDRAWN, id, () -> early.take(usSupervisor(), id, Step.WITHDRAW, "NO_LONGER_PURSUED"));
        early.acknowledge(id);
        walk.prepare(id);
        visit.accept(CaseState.IN_VERIFICATION, id);
        detour(
                CaseState.INFORMATION_REQUESTED,
                id,
                () -> early.take(coCaseworker(), id, Step.ASK, "PLACE_OF_REGISTRATION"));
        Actor second = another(coIdentityOfficer());
        detour(
                CaseState.NATIONALITY_DENIED,
                id,
                () -> both(coIdentityOfficer(), second, id, Step.DENY_NATIONALITY, "NOT_IN_REGISTERS"));
        walk.confirm(id);
        visit.accept(CaseState.NATIONALITY_CONFIRMED, id);
        detour(
                CaseState.RETURN_REFUSED,
                id,
                () -> both(coConsularOfficer(), coSupervisor(), id, Step.REFUSE_RETURN, "NO_CONSULAR_INTERVIEW"));
        walk.approve(id);
        return id;
    }

    /** With a place on a journey that the sending side plans, and on one that the receiving side plans. */
    private JourneyId proposed(CaseId id) {
        JourneyId flight = walk.flight(6);
        walk.seat(flight, id);
        walk.add(CO_COORDINATOR, walk.flightOf(CO_COORDINATOR, 6), id);
        visit.accept(CaseState.RETURN_APPROVED, id);
        walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, id);
        visit.accept(CaseState.TRANSFER_PROPOSED, id);
        return flight;
    }

    private void untilDeparture(CaseId id, JourneyId flight) {
        walk.whole(CO_COORDINATOR, flight, Step.ACCEPT_TRANSFER, id);
        walk.passChecks(id);
        walk.certifyOnTheDay(flight);
        certificateCrosses(id);
        visit.accept(CaseState.TRANSFER_ACCEPTED, id);
        walk.clear(flight, id);
        walk.passChecks(id);
        Actors.as(US_COORDINATOR, () -> portal.getBean(DoorDesk.class).settle(flight, id, IdentityBasis.PHOTO));
        visit.accept(CaseState.CLEARED, id);
        Actors.as(US_COORDINATOR, () -> portal.getBean(DoorDesk.class).board(flight, id));
        visit.accept(CaseState.EMBARKED, id);
        Actors.as(US_COORDINATOR, () -> portal.getBean(DoorDesk.class).depart(flight));
        visit.accept(CaseState.IN_TRANSIT, id);
    }

    /** With an act of the sending side the receiving one learns that the certificate is recent enough for that day. */
    private void certificateCrosses(CaseId id) {
        walk.cases().take(usSupervisor(), id, Step.CLEAR);
        Actors.as(usSupervisor(), () -> portal.getBean(CaseDesk.class).declineSignature(id, Step.CLEAR));
    }

    private void afterwards(CaseId id, JourneyId flight) {
        Actors.as(CO_COORDINATOR, () -> portal.getBean(DoorDesk.class).arrive(flight));
        walk.passChecks(id);
        visit.accept(CaseState.ARRIVED, id);
        for (Actor each : List.of(US_COORDINATOR, CO_COORDINATOR)) {
            Actors.as(each, () -> portal.getBean(HandoverDesk.class).sign(flight, id));
        }
        visit.accept(CaseState.HANDED_OVER, id);
        detour(CaseState.CLOSED, id, () -> both(usSupervisor(), coSupervisor(), id, Step.CLOSE, null));
        detour(CaseState.RETURNED_IN_ERROR, id, () -> walk.cases().take(coSupervisor(), id, Step.REPORT_WRONG_RETURN));
    }

    private void both(Actor first, Actor second, CaseId id, Step step, @Nullable String code) {
        walk.cases().take(first, id, step, code);
        walk.cases().take(second, id, step, code);
    }

    private void detour(CaseState state, CaseId id, Runnable there) {
        try (KeptRows before = KeptRows.of(portal.getBean(WholeDatabase.class), "before_detour")) {
            there.run();
            visit.accept(state, id);
        }
    }
}
