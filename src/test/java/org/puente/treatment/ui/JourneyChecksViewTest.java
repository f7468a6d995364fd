package org.puente.treatment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.Drawn;
import org.puente.testing.PortalTest;
import org.puente.testing.Windows;
import org.puente.treatment.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class JourneyChecksViewTest {

    @Autowired
    private ApplicationContext portal;

    private Windows windows;
    private JourneyId flight;
    private CaseId one;
    private CaseId other;

    @BeforeEach
    void aFlightWithTwoPersons() {
        JourneyWalk walk = new JourneyWalk(portal);
        one = walk.approved();
        other = walk.approved();
        flight = walk.flight(6);
        walk.seat(flight, one);
        walk.seat(flight, other);
        walk.agree(flight, one);
        walk.agree(flight, other);
        windows = Windows.of(portal);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void aCoordinatorAnswersOneCheckForOnePersonAfterTheOther() {
        BrowserlessUIContext window = open(US_COORDINATOR, "check=PRE-06");
        AnswerList list = window.find(AnswerList.class).single();
        assertThat(list.lines()).extracting(ShownLine::key).containsExactlyInAnyOrder(key(one), key(other));
        assertThat(list.lines()).extracting(ShownLine::title).allMatch(title -> title.contains("Campoverde"));
        assertThat(Drawn.in(window).text()).contains("2 of 2 left");

        list.answer(new AnswerList.Told(
                key(one), new TypedAnswer(Verdict.PASS, 0, null, "Told", "", "", "", "", List.of(), null)));

        assertThat(Drawn.in(window).text()).contains("1 of 2 left");
        assertThat(list.lines())
                .filteredOn(line -> line.kept() != null)
                .extracting(ShownLine::key)
                .containsExactly(key(one));
    }

    @Test
    void withoutACheckTheChecksThatAreTheReadersAreListedAndLeadToTheirPersons() {
        BrowserlessUIContext window = open(US_COORDINATOR, "");

        assertThat(window.find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("journeys/" + flight + "/checks?check=PRE-06")
                .doesNotContain("journeys/" + flight + "/checks?check=PRE-01");
        assertThat(Drawn.in(open(US_COORDINATOR, "check=PRE-01")).text()).doesNotContain("check-list camera");
    }

    @Test
    void aJourneyLeadsToItsChecks() {
        BrowserlessUIContext window = windows.open(US_COORDINATOR);
        window.activate();
        window.getUI().navigate("journeys/" + flight);

        assertThat(window.find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("journeys/" + flight + "/checks");
    }

    private static String key(CaseId person) {
        return person + ":PRE-06";
    }

    private BrowserlessUIContext open(Actor actor, String query) {
        BrowserlessUIContext window = windows.open(actor);
        window.activate();
        window.getUI().navigate("journeys/" + flight + "/checks", QueryParameters.fromString(query));
        return window;
    }
}
