package org.puente.journeys;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseList;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.Families;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives approved persons a place on a journey, families next to each other, and takes it back. */
@Service
public class SeatDesk {

    private static final int MOST_FOUND = 20;

    private final JourneyBook journeys;
    private final SeatBook seats;
    private final CaseList cases;
    private final Families families;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeatDesk(
            JourneyBook journeys,
            SeatBook seats,
            CaseList cases,
            Families families,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journeys = journeys;
        this.seats = seats;
        this.cases = cases;
        this.families = families;
        this.events = events;
        this.clock = clock;
    }

    /** Approved persons who have no place yet, by a name or number or the oldest clock. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional(readOnly = true)
    public List<CaseRow> approved(String text) {
        CaseQuery query =
                new CaseQuery(CaseQuery.Scope.OPEN, text, CaseState.RETURN_APPROVED, CaseQuery.Sort.CLOCK, false);
        Country reader = Actors.current().country();
        return cases.page(query, 0, MOST_FOUND).stream()
                .filter(row -> seats.of(row.id(), reader).isEmpty())
                .toList();
    }

    /**
     * Puts a person on a journey, and with them the members of the family whose return is approved too; the next free
     * seats, one beside the other. Where too few are free, they are standby.
     *
     * @return how many got a place
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws Refusal if the return is not approved, the person has a place already, or the journey takes nobody any more
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public int add(JourneyId id, CaseId person) {
        Actor actor = Actors.current();
        Journey journey = lock(id, actor);
        List<CaseId> together = family(person, actor.country());
        Set<String> taken = seats.labels(id, actor.country());
        List<String> free = SeatPlan.together(together.size(), journey.plan().seats(), taken);
        boolean room = free.size() == together.size();
        Instant now = clock.instant();
        for (int each = 0; each < together.size(); each++) {
            CaseId one = together.get(each);
            SeatStanding standing = room ? SeatStanding.SEATED : SeatStanding.STANDBY;
            put(journey, one, actor, room ? free.get(each) : null, standing, now);
        }
        return together.size();
    }

    private List<CaseId> family(CaseId person, Country reader) {
        List<CaseId> wanted = new ArrayList<>(List.of(person));
        families.of(person).forEach(member -> wanted.add(member.id()));
        Map<CaseId, CaseRow> rows = cases.rows(wanted);
        CaseRow asked = rows.get(person);
        if (asked == null) {
            throw new CaseNotFound();
        }
        if (asked.state() != CaseState.RETURN_APPROVED) {
            throw new Refusal("journeys.refused.not_approved", asked.personName());
        }
        seats.of(person, reader).ifPresent(seat -> {
            throw new Refusal("journeys.refused.has_place", asked.personName());
        });
        return wanted.stream()
                .filter(each -> isApproved(rows.get(each)))
                .filter(each -> seats.of(each, reader).isEmpty())
                .toList();
    }

    private static boolean isApproved(@Nullable CaseRow row) {
        return row != null && row.state() == CaseState.RETURN_APPROVED;
    }

    private void put(
            Journey journey, CaseId person, Actor actor, @Nullable String label, SeatStanding standing, Instant now) {
        try {
            seats.add(journey.id(), person, actor.country(), label, standing, now);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new Refusal("journeys.refused.meanwhile");
        }
        events.publishEvent(JourneyAct.of(
                "journey.seat.given", journey.id(), person, Map.of("seat", label == null ? "standby" : label)));
    }

    /**
     * Gives a person another seat.
     *
     * @throws Refusal if the seat is somebody else's, also when they got it a moment ago
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void seat(JourneyId id, CaseId person, String typed) {
        Actor actor = Actors.current();
        Journey journey = lock(id, actor);
        String label = SeatPlan.read(typed, journey.plan().seats());
        Seat mine = known(id, person, actor);
        if (!label.equals(mine.label()) && seats.labels(id, actor.country()).contains(label)) {
            throw new Refusal("journeys.refused.seat_taken", label);
        }
        seats.move(mine, label, SeatStanding.SEATED);
        events.publishEvent(JourneyAct.of("journey.seat.given", id, person, Map.of("seat", label)));
    }

    /** Takes a person off a journey as long as no transfer on it is proposed; later, the transfer is cancelled. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void takeOff(JourneyId id, CaseId person) {
        Actor actor = Actors.current();
        lock(id, actor);
        Seat seat = known(id, person, actor);
        CaseRow row = cases.rows(List.of(person)).get(person);
        if (row == null) {
            throw new CaseNotFound();
        }
        if (row.state() != CaseState.RETURN_APPROVED) {
            throw new Refusal("journeys.refused.cancel_first", row.personName());
        }
        seats.leave(seat, clock.instant());
        events.publishEvent(JourneyAct.of("journey.seat.left", id, person, Map.of()));
    }

    private Journey lock(JourneyId id, Actor actor) {
        Journey journey = journeys.lock(id, actor.country()).orElseThrow(JourneyNotFound::new);
        if (!journey.state().isOpen()) {
            throw new Refusal("journeys.refused.over", journey.state());
        }
        return journey;
    }

    /** A person's place on this journey, as far as the actor's side may know of it. */
    private Seat known(JourneyId id, CaseId person, Actor actor) {
        CaseRow row = cases.rows(List.of(person)).get(person);
        return seats.of(person, actor.country())
                .filter(seat -> seat.journey().equals(id))
                .filter(seat -> row != null && seat.isKnownTo(actor.country(), row.state()))
                .orElseThrow(CaseNotFound::new);
    }
}
