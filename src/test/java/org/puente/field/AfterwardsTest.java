package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.Step;
import org.puente.journeys.DoorDesk;
import org.puente.journeys.HandoverDesk;
import org.puente.treatment.ForceDesk;
import org.puente.treatment.Gravity;
import org.puente.treatment.Incident;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.RestraintDesk;

/** What happened under way, and is handed in when the journey is over. */
@Tag("walk")
class AfterwardsTest extends UnderWay {

    /** Its failure stops the departure. */
    private static final String BLOCKING = "EMB-01";

    @Test
    void aCheckThatFailedInAPhaseThatIsOverIsKeptAndIsAnIncidentOfBothSidesAllTheSame() {
        Tablet tablet = take(US_COORDINATOR);
        Instant seen = Instant.now();
        Map<String, Object> failed = tablet.answer(person, WATER, "FAIL", seen);
        handOver();

        assertThat(tablet.handIn(failed)).containsExactly("QUARANTINED");
        assertThat(tablet.handIn(failed)).containsExactly("DUPLICATE");

        assertThat(toSettle(US_COORDINATOR))
                .singleElement()
                .satisfies(row -> assertThat(row.item().because()).isEqualTo(KeptBecause.NOT_OPEN));
        assertThat(incidents(usSupervisor())).singleElement().satisfies(incident -> {
            assertThat(incident.checkId()).isEqualTo(WATER);
            assertThat(incident.happenedAt()).isBetween(seen.minusSeconds(1), seen.plusSeconds(1));
            assertThat(incident.shared()).isTrue();
        });
        assertThat(incidents(coSupervisor())).extracting(Incident::checkId).containsExactly(WATER);
    }

    @Test
    void ofOneThatStopsADepartureTheOtherSideLearnsNothingAfterwardsEither() {
        Tablet tablet = take(US_COORDINATOR);
        Map<String, Object> failed = Tablet.item("ANSWER", person, Instant.now());
        failed.putAll(Map.of(
                "checkId", BLOCKING, "verdict", "FAIL", "evidence", "Seen", "place", "", "remark", "", "basis", 1));

        assertThat(tablet.handIn(failed)).containsExactly("QUARANTINED");

        assertThat(incidents(usSupervisor())).singleElement().satisfies(incident -> {
            assertThat(incident.checkId()).isEqualTo(BLOCKING);
            assertThat(incident.gravity()).isEqualTo(Gravity.GRAVE);
        });
        assertThat(incidents(coSupervisor())).isEmpty();
    }

    @Test
    void whatPassedInAPhaseThatIsOverOpensNothingNorDoesWhatHasNotBegun() {
        Tablet tablet = take(US_COORDINATOR);
        Map<String, Object> early = tablet.answer(person, "ARR-02", "FAIL");

        assertThat(tablet.handIn(early)).containsExactly("QUARANTINED");
        handOver();
        assertThat(tablet.handIn(tablet.answer(person, TOILET, "PASS"))).containsExactly("QUARANTINED");

        assertThat(incidents(usSupervisor())).isEmpty();
    }

    @Test
    void restraintsAndForceUnderWayGoOnRecordAfterTheHandoverAsLongAsTheDeviceMayHandIn() {
        Tablet tablet = take(US_COORDINATOR);
        Instant then = Instant.now();
        UUID id = UUID.randomUUID();
        Map<String, Object> start = restraint("RESTRAINT_START", id, then);
        start.putAll(Map.of("mean", "SOFT_WRISTS", "reason", "INJURY_TO_SELF", "authority", "Nobody"));
        Map<String, Object> end = restraint("RESTRAINT_END", id, then.plusMillis(500));
        Map<String, Object> force = Tablet.item("FORCE", person, then);
        force.putAll(Map.of(
                "force",
                "HELD_DOWN",
                "reason",
                "INJURY_TO_SELF",
                "injuries",
                "NONE_SEEN",
                "officers",
                "Otto Inventado",
                "witnesses",
                ""));
        handOver();
        walk.cases().take(usSupervisor(), person, Step.CLOSE);
        walk.cases().take(coSupervisor(), person, Step.CLOSE);
        Instant later = then.plus(Duration.ofDays(6));
        clock.stopAt(later);

        byte[] all = Tablet.body(List.of(start, end, force), later);
        assertThat(Tablet.outcomes(Tablet.JSON.readTree(Tablet.text(tablet.send(all)))))
                .containsExactly("APPLIED", "APPLIED", "APPLIED");

        assertThat(Actors.as(
                        US_COORDINATOR,
                        () -> portal.getBean(RestraintDesk.class).of(person)))
                .hasSize(1);
        assertThat(Actors.as(
                        US_COORDINATOR, () -> portal.getBean(ForceDesk.class).of(person)))
                .hasSize(1);
        assertThat(incidents(usSupervisor())).extracting(Incident::checkId).contains("EMB-05");
    }

    @Test
    void whatIsSaidToHaveHappenedAfterTheHandoverIsLeftToAPerson() {
        Tablet tablet = take(US_COORDINATOR);
        handOver();
        Instant afterwards = Instant.now().plusSeconds(1);
        clock.stopAt(afterwards);
        Map<String, Object> start = restraint("RESTRAINT_START", UUID.randomUUID(), afterwards);
        start.putAll(Map.of("mean", "SOFT_WRISTS", "reason", "INJURY_TO_SELF", "authority", "Nobody"));

        assertThat(tablet.handIn(start)).containsExactly("QUARANTINED");

        assertThat(toSettle(US_COORDINATOR)).hasSize(1);
    }

    private Map<String, Object> restraint(String kind, UUID id, Instant at) {
        Map<String, Object> line = Tablet.item(kind, person, at);
        line.put("restraint", id.toString());
        return line;
    }

    private void handOver() {
        Actors.as(CO_COORDINATOR, () -> portal.getBean(DoorDesk.class).arrive(flight));
        walk.passChecks(person);
        for (Actor each : List.of(US_COORDINATOR, CO_COORDINATOR)) {
            Actors.as(each, () -> portal.getBean(HandoverDesk.class).sign(flight, person));
        }
    }

    private List<Incident> incidents(Actor reader) {
        return Actors.as(reader, () -> portal.getBean(IncidentDesk.class).of(person));
    }
}
