package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseState;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A place that one side keeps to itself is in nobody's way, and nothing tells the other side of it. */
@Tag("database")
@PortalTest
class KeptPlacesTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JourneyDesk journeys;

    @Autowired
    private SeatDesk seats;

    @Autowired
    private ManifestReader manifests;

    private JourneyWalk walk;
    private CaseId person;

    @BeforeEach
    void somebodyApproved() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
    }

    @Test
    void whoeverHasAPlaceThatOneSideKeepsIsPlacedByTheOtherAsIfTheyHadNone() {
        JourneyId ours = plannedBy(US_COORDINATOR);
        JourneyId theirs = plannedBy(CO_COORDINATOR);
        add(US_COORDINATOR, ours, person);

        String number = walk.cases().facts(CO_COORDINATOR, person).number();
        assertThat(Actors.as(CO_COORDINATOR, () -> seats.approved(number)))
                .anyMatch(row -> row.id().equals(person));
        add(CO_COORDINATOR, theirs, person);

        assertThat(on(US_COORDINATOR, ours)).containsExactly(person);
        assertThat(on(CO_COORDINATOR, theirs)).containsExactly(person);
        assertThat(Actors.as(CO_COORDINATOR, () -> journeys.open(ours))).isEmpty();
    }

    @Test
    void whoProposesFirstHasThePersonAndTheOtherSidesPlaceGivesWayUntilThatEnds() {
        JourneyId ours = plannedBy(US_COORDINATOR);
        JourneyId theirs = plannedBy(CO_COORDINATOR);
        add(US_COORDINATOR, ours, person);
        add(CO_COORDINATOR, theirs, person);

        assertThat(walk.whole(CO_COORDINATOR, theirs, Step.PROPOSE_TRANSFER, person))
                .allMatch(TransferResult::isDone);

        assertThat(on(US_COORDINATOR, ours)).isEmpty();
        assertThat(on(US_COORDINATOR, theirs)).containsExactly(person);
        assertThat(walk.whole(US_COORDINATOR, ours, Step.PROPOSE_TRANSFER, person))
                .isEmpty();
        assertThatThrownBy(() -> Actors.as(US_COORDINATOR, () -> seats.takeOff(ours, person)))
                .isInstanceOf(CaseNotFound.class);

        walk.whole(CO_COORDINATOR, theirs, Step.CANCEL_TRANSFER, "WEATHER", person);
        assertThat(on(US_COORDINATOR, ours)).containsExactly(person);
        assertThat(walk.whole(US_COORDINATOR, ours, Step.PROPOSE_TRANSFER, person))
                .allMatch(TransferResult::isDone);
    }

    @Test
    void aSeatThatOneSideKeepsIsGivenByTheOtherAndTheOneWhoProposesLaterIsTold() {
        JourneyId flight = plannedBy(US_COORDINATOR);
        CaseId first = walk.approved();
        add(US_COORDINATOR, flight, first);
        walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, first);
        CaseId second = walk.approved();
        add(US_COORDINATOR, flight, second);

        add(CO_COORDINATOR, flight, person);
        assertThat(place(CO_COORDINATOR, flight, person)).isEqualTo(place(US_COORDINATOR, flight, second));
        Actors.as(CO_COORDINATOR, () -> seats.seat(flight, person, "1C"));
        Actors.as(US_COORDINATOR, () -> seats.seat(flight, second, "1C"));
        assertThat(walk.whole(CO_COORDINATOR, flight, Step.PROPOSE_TRANSFER, person))
                .allMatch(TransferResult::isDone);

        TransferResult refused = walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, second)
                .getFirst();
        assertThat(refused.objections())
                .filteredOn(Objection::stands)
                .extracting(Objection::key)
                .containsExactly("journeys.objection.seat_gone");
        Actors.as(US_COORDINATOR, () -> seats.seat(flight, second, "1D"));
        assertThat(walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, second))
                .allMatch(TransferResult::isDone);
    }

    @Test
    void aWithdrawalEndsTheKeptPlacesOfBothSides() {
        JourneyId ours = plannedBy(US_COORDINATOR);
        JourneyId theirs = plannedBy(CO_COORDINATOR);
        add(US_COORDINATOR, ours, person);
        add(CO_COORDINATOR, theirs, person);

        walk.cases().take(usSupervisor(), person, Step.WITHDRAW, "STATUS_GRANTED");

        assertThat(on(US_COORDINATOR, ours)).isEmpty();
        assertThat(on(CO_COORDINATOR, theirs)).isEmpty();
    }

    @Test
    void theNumberOfAnAnnouncedJourneyDoesNotCountThePlansOfTheOtherSide() {
        String before = announced();
        for (int plan = 0; plan < 3; plan++) {
            plannedBy(US_COORDINATOR);
        }
        String after = announced();
        assertThat(after.substring(0, 9))
                .isEqualTo(before.substring(0, 9))
                .startsWith("J-")
                .endsWith("USCO");
        assertThat(number(after)).isEqualTo(number(before) + 1);
    }

    private String announced() {
        CaseId traveller = walk.approved();
        JourneyId flight = plannedBy(US_COORDINATOR);
        add(US_COORDINATOR, flight, traveller);
        walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, traveller);
        assertThat(new CaseWalk(portal).facts(CO_COORDINATOR, traveller).state())
                .isEqualTo(CaseState.TRANSFER_PROPOSED);
        return Actors.as(CO_COORDINATOR, () -> journeys.open(flight))
                .orElseThrow()
                .number();
    }

    private static int number(String of) {
        return Integer.parseInt(of.substring(of.lastIndexOf('-') + 1));
    }

    private JourneyId plannedBy(Actor planner) {
        return Actors.as(planner, () -> journeys.plan("us-co", JourneyWalk.plan(6, JourneyWalk.departure())));
    }

    private void add(Actor actor, JourneyId journey, CaseId who) {
        Actors.as(actor, () -> seats.add(journey, who));
    }

    private List<CaseId> on(Actor reader, JourneyId journey) {
        return Actors.as(reader, () -> manifests.read(journey)).orElseThrow().lines().stream()
                .map(ManifestLine::id)
                .toList();
    }

    private String place(Actor reader, JourneyId journey, CaseId who) {
        return Actors.as(reader, () -> manifests.read(journey))
                .flatMap(manifest -> manifest.line(who))
                .flatMap(line -> line.seat().place())
                .orElseThrow();
    }
}
