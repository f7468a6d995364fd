package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what every module has waiting for the signed-in user. */
@Service
public class WaitingWork {

    private static final int MOST = 50;
    private static final int MOST_REVIEWS = 20;

    private final List<WorkItems> sources;
    private final StandingHolds holds;
    private final Clock clock;

    WaitingWork(List<WorkItems> sources, StandingHolds holds, Clock clock) {
        this.sources = List.copyOf(sources);
        this.holds = holds;
        this.clock = clock;
    }

    /** The oldest clock first; what has none comes last. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<WorkItem> waitingForMe() {
        Actor actor = Actors.current();
        return sources.stream()
                .flatMap(source -> source.waitingFor(actor, MOST).stream())
                .sorted(Comparator.comparing(
                        item -> Optional.ofNullable(item.due()).orElse(Instant.MAX)))
                .limit(MOST)
                .toList();
    }

    /** Holds of the own side whose review day comes within two days. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<OwnHold> holdsToReview() {
        Actor actor = Actors.current();
        if (!actor.may(Permission.READ_CASES)) {
            return List.of();
        }
        LocalDate soon = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(2);
        return holds
                .dueForReview(actor.country().code(), soon, org.springframework.data.domain.Limit.of(MOST_REVIEWS))
                .stream()
                .map(Hold::asSeenByItsOwner)
                .toList();
    }
}
