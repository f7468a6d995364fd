package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds of the acting side: any officer places one at once; who may lift it depends on its kind. */
@Service
public class Holds {

    private static final int LONGEST_NOTE = 1000;

    private final Cases cases;
    private final StandingHolds holds;
    private final Availability availability;
    private final CaseHistory history;
    private final CaseAgreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Holds(
            Cases cases,
            StandingHolds holds,
            Availability availability,
            CaseHistory history,
            CaseAgreements agreements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.holds = holds;
        this.availability = availability;
        this.history = history;
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    /** The standing holds of the actor's own side. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<OwnHold> standing(CaseId id) {
        return holds.standing(id.uuid(), Actors.current().country().code()).stream()
                .map(Hold::asSeenByItsOwner)
                .toList();
    }

    /** Own holds whose review day has come. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<OwnHold> dueForReview(LocalDate day, int limit) {
        return holds.dueForReview(Actors.current().country().code(), day, Limit.of(limit)).stream()
                .map(Hold::asSeenByItsOwner)
                .toList();
    }

    /**
     * Places a hold; it works at once.
     *
     * @param note for the own side alone, at most 1000 characters
     * @throws CaseNotFound for a case that the actor's country may not open
     */
    @Requires(Permission.PLACE_HOLDS)
    @Transactional
    public UUID place(CaseId id, HoldKind kind, @Nullable String note) {
        Actor actor = Actors.current();
        RepatriationCase found =
                cases.lockFor(id.uuid(), actor.country().code()).orElseThrow(CaseNotFound::new);
        if (found.state().isOver()) {
            throw new Refusal("cases.hold.case_over");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new Refusal("cases.hold.note_too_long", LONGEST_NOTE);
        }
        Instant now = clock.instant();
        LocalDate review = agreements.firstReview(found, actor.country(), now);
        Hold hold = holds.saveAndFlush(new Hold(id, kind, note, review, actor, now));
        history.own(id, now, "HOLD_PLACED", actor, kind.name(), null);
        events.publishEvent(CaseAct.of("case.hold.placed", id, kind.name()));
        availability.reconsider(id);
        return hold.id();
    }

    /** @throws Refusal if the actor's role may not lift this kind */
    @Requires(Permission.READ_CASES)
    @Transactional
    public void lift(UUID holdId) {
        Actor actor = Actors.current();
        Hold hold = own(holdId, actor);
        if (!actor.may(hold.kind().lifting())) {
            throw new Refusal("cases.hold.not_yours_to_lift");
        }
        if (hold.isLifted()) {
            return;
        }
        Instant now = clock.instant();
        hold.lift(actor, now);
        holds.saveAndFlush(hold);
        history.own(hold.caseId(), now, "HOLD_LIFTED", actor, hold.kind().name(), null);
        events.publishEvent(
                CaseAct.of("case.hold.lifted", hold.caseId(), hold.kind().name()));
        availability.reconsider(hold.caseId());
    }

    /** Reviewed and kept: the next review is one rhythm later. */
    @Requires(Permission.READ_CASES)
    @Transactional
    public void keep(UUID holdId) {
        Actor actor = Actors.current();
        Hold hold = own(holdId, actor);
        if (!actor.may(hold.kind().lifting())) {
            throw new Refusal("cases.hold.not_yours_to_lift");
        }
        RepatriationCase found =
                cases.openFor(hold.caseId().uuid(), actor.country().code()).orElseThrow(CaseNotFound::new);
        Instant now = clock.instant();
        hold.reviewOn(agreements.firstReview(found, actor.country(), now));
        holds.saveAndFlush(hold);
        history.own(hold.caseId(), now, "HOLD_KEPT", actor, hold.kind().name(), null);
        events.publishEvent(
                CaseAct.of("case.hold.kept", hold.caseId(), hold.kind().name()));
    }

    private Hold own(UUID holdId, Actor actor) {
        return holds.find(holdId, actor.country().code()).orElseThrow(CaseNotFound::new);
    }
}
