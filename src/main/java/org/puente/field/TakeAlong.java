package org.puente.field;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyNotFound;
import org.puente.journeys.JourneyState;
import org.puente.monitoring.MonitorDesk;
import org.puente.monitoring.WatchedJourney;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an officer or a monitor take one journey along: gives a code with which their browser fetches it once. */
@Service
public class TakeAlong {

    static final Duration CODE_GOOD_FOR = Duration.ofMinutes(5);

    private final JourneyDesk journeys;
    private final MonitorDesk monitored;
    private final TakeCodes codes;
    private final Clock clock;

    TakeAlong(JourneyDesk journeys, MonitorDesk monitored, TakeCodes codes, Clock clock) {
        this.journeys = journeys;
        this.monitored = monitored;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Makes a code in place of the actor's earlier one.
     *
     * @param language in which what is taken along speaks
     * @return good for {@link #CODE_GOOD_FOR}, once
     * @throws JourneyNotFound for a journey that the actor may not know
     * @throws Refusal for one that is cancelled, or that a monitor does not watch
     */
    @Requires({Permission.MOVE_PERSONS, Permission.MONITOR_JOURNEYS})
    @Transactional
    public String code(JourneyId id, Locale language) {
        Actor actor = Actors.current();
        requireToTake(id, actor);
        Secret code = Secret.fresh(Holder.of(actor));
        Instant now = clock.instant();
        codes.keep(code, new TakeCode(actor, id, Texts.spoken(language)), now, now.plus(CODE_GOOD_FOR));
        return code.text();
    }

    private void requireToTake(JourneyId id, Actor actor) {
        Journey journey = actor.countryIfAny().isPresent()
                ? journeys.open(id).orElseThrow(JourneyNotFound::new)
                : watched(id, actor).journey();
        if (journey.state() == JourneyState.CANCELLED) {
            throw new Refusal("field.refused.cancelled");
        }
    }

    private WatchedJourney watched(JourneyId id, Actor monitor) {
        WatchedJourney watched = monitored.open(id).orElseThrow(JourneyNotFound::new);
        return Optional.of(watched)
                .filter(known -> known.isWatchedBy(monitor.id()))
                .orElseThrow(() -> new Refusal("field.refused.not_watched"));
    }
}
