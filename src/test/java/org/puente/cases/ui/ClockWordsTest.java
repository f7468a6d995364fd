package org.puente.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usSupervisor;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.agreements.AgreedClock;
import org.puente.cases.ClockExtensions;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.Drawn;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Clocks as their readers see them. */
@Tag("database")
@PortalTest
class ClockWordsTest {

    private static final Instant WEDNESDAY_BEFORE_THANKSGIVING = Instant.parse("2026-11-25T15:00:00Z");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TestClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void theReaderIsToldUntilWhenOnTheCalendarOfTheOfficeThatActsAndFromWhen() {
        CaseId id = repliedUntilTheNinthOfDecember();

        assertThat(page(usSupervisor(), id, Locale.ENGLISH))
                .contains("due Wed 9 Dec 17:00 Bogotá, 14 days from 25 Nov")
                .contains("Every day counts from Thu 26 Nov on", "in Bogotá a day ends at 17:00");
        assertThat(page(coSupervisor(), id, Locale.of("es")))
                .contains("vence mié 9 dic 17:00 Bogotá, 14 días desde el 25 nov");
    }

    @Test
    void weekendsAndHolidaysOfEitherCountryAreNamedDayByDay() {
        clock.stopAt(WEDNESDAY_BEFORE_THANKSGIVING);
        CaseId id = new CaseWalk(portal).submitted();

        assertThat(page(coSupervisor(), id, Locale.ENGLISH))
                .contains("due Mon 30 Nov 17:00 Bogotá, 2 working days from 25 Nov")
                .contains("Thu 26 Nov does not count: public holiday in United States.")
                .contains("Weekends do not count: Sat 28 Nov, Sun 29 Nov.");
        assertThat(page(coSupervisor(), id, Locale.of("es")))
                .contains("No cuenta el jue 26 nov: festivo en Estados Unidos.");
    }

    @Test
    void anExtensionStandsThereWithItsReasonForBothSides() {
        CaseId id = repliedUntilTheNinthOfDecember();
        Actors.as(
                coSupervisor(),
                () -> portal.getBean(ClockExtensions.class)
                        .extend(id, AgreedClock.NATIONALITY_REPLY_WITH_DOCUMENTS, 20, "INTERVIEW_TO_COME"));

        assertThat(page(usSupervisor(), id, Locale.ENGLISH))
                .contains("due Tue 15 Dec 17:00 Bogotá, 20 days from 25 Nov")
                .contains("Extended to 20 days", "The consular interview is still to come");
    }

    @Test
    void whatIsOverdueStandsInTheListOfEitherSide() {
        CaseId id = repliedUntilTheNinthOfDecember();
        clock.stopAt(Instant.parse("2026-12-09T22:00:00Z"));

        for (var side : Map.of(coSupervisor(), "overdue", usSupervisor(), "overdue?side=other")
                .entrySet()) {
            try (Windows windows = Windows.of(portal)) {
                BrowserlessUIContext window = windows.open(side.getKey());
                window.activate();
                var location = new Location(side.getValue());
                window.getUI().navigate(location.getPath(), location.getQueryParameters());
                assertThat(Drawn.in(window).text()).contains(id.toString());
            }
        }
    }

    private CaseId repliedUntilTheNinthOfDecember() {
        clock.stopAt(WEDNESDAY_BEFORE_THANKSGIVING);
        return new CaseWalk(portal).inVerification();
    }

    private String page(Actor actor, CaseId id, Locale language) {
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext window = windows.open(actor);
            window.activate();
            window.getUI().setLocale(language);
            window.getUI().navigate("cases/" + id);
            return Drawn.in(window).text();
        }
    }
}
