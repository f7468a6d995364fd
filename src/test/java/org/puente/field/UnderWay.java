package org.puente.field;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A journey under way with one person on it, and devices that took it along. */
@Tag("database")
@PortalTest
abstract class UnderWay {

    static final String WATER = "TRN-02";
    static final String TOILET = "TRN-03";

    @Autowired
    ApplicationContext portal;

    @Autowired
    CheckDesk checks;

    @Autowired
    HandedInDesk desk;

    @Autowired
    TakenDevices devices;

    @Autowired
    TestClock clock;

    JourneyWalk walk;
    JourneyId flight;
    CaseId person;

    @BeforeEach
    void underWay() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.underWay(flight, person);
    }

    @AfterEach
    void now() {
        clock.goOn();
    }

    Tablet take(Actor taker) {
        return Tablet.of(portal, taker, flight);
    }

    CheckLine line(Actor reader, String check) {
        return Actors.as(reader, () -> checks.list(person))
                .orElseThrow()
                .line(check)
                .orElseThrow();
    }

    List<HandedInDesk.Row> toSettle(Actor reader) {
        return Actors.as(reader, () -> desk.toSettle()).stream()
                .filter(row -> row.item().journey().equals(flight))
                .toList();
    }
}
