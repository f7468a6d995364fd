package org.puente.field;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseNotFound;
import org.puente.journeys.JourneyNotFound;
import org.puente.monitoring.MonitorDesk;
import org.puente.monitoring.Observation;
import org.puente.monitoring.ObservationDesk;
import org.puente.monitoring.ObservationInput;
import org.puente.portal.Refusal;
import org.puente.treatment.Verdict;
import org.springframework.stereotype.Component;

/** What a monitor saw of a check. */
@Component
class HandedObservation implements HandInKind {

    private final ObservationDesk observations;
    private final MonitorDesk monitored;
    private final MonitorsPack taken;
    private final ItemBook items;

    HandedObservation(ObservationDesk observations, MonitorDesk monitored, MonitorsPack taken, ItemBook items) {
        this.observations = observations;
        this.monitored = monitored;
        this.taken = taken;
        this.items = items;
    }

    @Override
    public Set<String> names() {
        return Set.of(HandedAnswer.NAME);
    }

    @Override
    public boolean isFor(Actor user) {
        return user.may(Permission.MONITOR_JOURNEYS);
    }

    @Override
    public String subject(HandedItem item) {
        return item.field("checkId");
    }

    @Override
    public int apply(FieldDevice device, HandedItem item, Instant at) {
        return answer(device, item, at, Math.max(item.number("basis"), items.ownNumber(device, item, subject(item))));
    }

    @Override
    public int settle(FieldDevice device, HandedItem item, Instant at, int seen) {
        return answer(device, item, at, seen);
    }

    private int answer(FieldDevice device, HandedItem item, Instant at, int basis) {
        ObservationInput input = new ObservationInput(
                item.person(),
                item.field("checkId"),
                item.field(Verdict.class, "verdict"),
                at,
                item.field("place"),
                item.field("evidence"),
                basis);
        try {
            observations.answer(device.journey(), input);
            return basis + 1;
        } catch (CaseNotFound | JourneyNotFound noSuchCheck) {
            boolean early = taken.isStillAhead(device.journey(), item.person(), subject(item));
            throw new KeptAside(early ? KeptBecause.NOT_YET : KeptBecause.NOT_OPEN);
        } catch (Refusal refusal) {
            throw refusal.key().equals("monitoring.refused.meanwhile") ? new Overtaken() : refusal;
        }
    }

    @Override
    public Overtaken.By overtakenBy(FieldDevice device, HandedItem item) {
        Optional<Observation> recorded = monitored
                .open(device.journey())
                .flatMap(watched -> watched.person(item.person()))
                .flatMap(person -> person.check(item.field("checkId")))
                .flatMap(MonitorsPack::ownOf);
        if (recorded.map(Observation::number).orElse(0) == items.ownNumber(device, item, subject(item))) {
            return Overtaken.By.ITSELF;
        }
        boolean same = recorded.filter(seen -> seen.verdict().name().equals(item.field("verdict"))
                        && seen.note().equals(item.field("evidence").strip()))
                .isPresent();
        return same ? Overtaken.By.THE_SAME : Overtaken.By.ANOTHER;
    }
}
