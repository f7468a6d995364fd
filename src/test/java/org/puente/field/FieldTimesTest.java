package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.PortalTest;
import org.puente.treatment.Restraint;
import org.puente.treatment.RestraintDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@Tag("database")
@Tag("walk")
@PortalTest
class FieldTimesTest {

    private static final String WATER = "TRN-02";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private HandedInDesk desk;

    private JourneyId flight;
    private CaseId person;

    @BeforeEach
    void underWay() {
        JourneyWalk walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.underWay(flight, person);
    }

    @Test
    void aRestraintCountsFromWhenItHappened() {
        Tablet tablet = take(US_COORDINATOR);
        Instant began = Instant.now().minusSeconds(40 * 60);
        String id = UUID.randomUUID().toString();
        Map<String, Object> start = Tablet.item("RESTRAINT_START", person, began);
        start.putAll(Map.of(
                "restraint", id, "mean", "SOFT_WRISTS", "reason", "INJURY_TO_SELF", "authority", "Ada Inventfield"));
        Map<String, Object> look = Tablet.item("RESTRAINT_LOOK", person, began.plusSeconds(14 * 60));
        look.put("restraint", id);
        Map<String, Object> end = Tablet.item("RESTRAINT_END", person, began.plusSeconds(25 * 60));
        end.put("restraint", id);

        assertThat(tablet.handIn(end, look, start)).containsExactly("APPLIED", "APPLIED", "APPLIED");

        Restraint recorded = Actors.as(
                        US_COORDINATOR,
                        () -> portal.getBean(RestraintDesk.class).of(person))
                .getFirst();
        assertThat(recorded.minutes(Instant.now())).isEqualTo(25);
        assertThat(recorded.isReviewedInTime(Instant.now())).isTrue();
        assertThat(tablet.handIn(end)).containsExactly("DUPLICATE");
    }

    @Test
    void aClockThatIsOffIsRecognisedAndTheCorrectedTimeKeptBesideTheAutomaticOne() {
        Tablet tablet = take(US_COORDINATOR);
        Instant wrong = Instant.now().plus(Duration.ofHours(3));
        Map<String, Object> answer = tablet.answer(person, WATER, "PASS", wrong);
        answer.put("checkId", "TRN-99");
        Instant said = Instant.now().minusSeconds(600);
        answer.put("atSaid", said.toString());

        JsonNode told = Tablet.JSON.readTree(Tablet.text(tablet.send(Tablet.body(List.of(answer), wrong))));

        assertThat(told.path("clockOffSeconds").asInt()).isBetween(3 * 3600 - 5, 3 * 3600);
        KeptItem kept = toSettle(US_COORDINATOR).getFirst().item();
        assertThat(kept.clockOff()).isPositive();
        assertThat(kept.at()).isAfter(Instant.now().plus(Duration.ofHours(2)));
        assertThat(kept.saidAt()).isBetween(said.minusSeconds(1), said.plusSeconds(1));
    }

    private Tablet take(Actor taker) {
        return Tablet.of(portal, taker, flight);
    }

    private List<HandedInDesk.Row> toSettle(Actor reader) {
        return Actors.as(reader, () -> desk.toSettle()).stream()
                .filter(row -> row.item().journey().equals(flight))
                .toList();
    }
}
