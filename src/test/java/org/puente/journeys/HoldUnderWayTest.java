package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.usCaseworker;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseState;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Objection;
import org.puente.cases.StepOutcome;
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** In the air a hold alerts both leads, and stops neither the arrival nor the handover. */
@Tag("database")
@Tag("walk")
@PortalTest
class HoldUnderWayTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private DoorDesk door;

    @Autowired
    private HandoverDesk handover;

    @Autowired
    private ManifestReader manifests;

    @Autowired
    private Holds holds;

    @Autowired
    private JourneyWork work;

    private JourneyWalk walk;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
    }

    @ParameterizedTest
    @EnumSource(
            value = HoldKind.class,
            names = {"PROTECTION", "MEDICAL"})
    void bothLeadsAreToldTheSameWhateverTheKindAndTheJourneyGoesOn(HoldKind kind) {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.underWay(flight, person);
        assertThat(alerts(US_COORDINATOR, flight)).isEmpty();

        Actors.as(usCaseworker(), () -> holds.place(person, kind, ""));

        assertThat(alerts(US_COORDINATOR, flight)).containsExactly("journeys.reason.own_hold");
        assertThat(alerts(CO_COORDINATOR, flight)).containsExactly("cases.hold.sentence");
        assertThat(told(US_COORDINATOR, flight)).isTrue();
        assertThat(told(CO_COORDINATOR, flight)).isTrue();

        Actors.as(CO_COORDINATOR, () -> door.arrive(flight));
        walk.passChecks(person);
        Actors.as(US_COORDINATOR, () -> handover.sign(flight, person));
        assertThat(Actors.as(CO_COORDINATOR, () -> handover.sign(flight, person)))
                .isEqualTo(StepOutcome.DONE);
        assertThat(walk.cases().facts(usCaseworker(), person).state()).isEqualTo(CaseState.HANDED_OVER);
        assertThat(told(CO_COORDINATOR, flight)).isFalse();
    }

    private List<String> alerts(Actor lead, JourneyId flight) {
        return Actors.as(lead, () -> manifests.read(flight)).orElseThrow().alerts().stream()
                .flatMap(line -> line.reasons().stream())
                .map(Objection::key)
                .toList();
    }

    private boolean told(Actor lead, JourneyId flight) {
        List<WorkItem> items = Actors.as(lead, () -> work.waitingFor(lead, 200));
        return items.stream()
                .anyMatch(item -> item.taskKey().equals("journeys.work.alert")
                        && item.address().equals(JourneyAddress.of(flight)));
    }
}
