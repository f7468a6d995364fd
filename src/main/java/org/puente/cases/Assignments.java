package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after a case on the acting side. Each side has its own assignee, unknown to the other. */
@Service
public class Assignments {

    private final Cases cases;
    private final AssignmentBook book;
    private final CaseHistory history;
    private final CaseListings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            Cases cases,
            AssignmentBook book,
            CaseHistory history,
            CaseListings listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.book = book;
        this.history = history;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<Assignment> of(CaseId id) {
        return book.of(id, Actors.current().country())
                .map(a -> new Assignment(
                        new Assignee(a.userId(), a.userName()),
                        a.substituteId() == null || a.substituteName() == null
                                ? null
                                : new Assignee(a.substituteId(), a.substituteName())));
    }

    /** The actor looks after the case from now on. */
    @Requires(Permission.READ_CASES)
    @Transactional
    public void takeOver(CaseId id) {
        Actor actor = Actors.current();
        put(id, new Assignee(actor.id().key(), actor.name()), null, actor);
    }

    /** A supervisor gives the case to somebody of their own country, with a substitute or none. */
    @Requires(Permission.ASSIGN_CASES)
    @Transactional
    public void assign(CaseId id, Assignee to, @Nullable Assignee substitute) {
        put(id, to, substitute, Actors.current());
    }

    private void put(CaseId id, Assignee to, @Nullable Assignee substitute, Actor actor) {
        RepatriationCase found =
                cases.lockFor(id.uuid(), actor.country().code()).orElseThrow(CaseNotFound::new);
        Instant now = clock.instant();
        book.assign(
                id,
                actor.country(),
                new AssignmentBook.Assignment(
                        to.userId(),
                        to.name(),
                        substitute == null ? null : substitute.userId(),
                        substitute == null ? null : substitute.name()),
                now);
        history.own(id, now, "ASSIGNED", actor, null, to.name());
        events.publishEvent(CaseAct.of("case.assigned", id));
        listings.refresh(found);
    }

    /** Who looks after a case, and who does while they are away. */
    public record Assignment(Assignee assignee, @Nullable Assignee substitute) {}

    /** A colleague of the own side. */
    public record Assignee(String userId, String name) {}
}
