package org.puente.convictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.convictions.ConvictionWalk.CASEWORKER;
import static org.puente.convictions.ConvictionWalk.QN;
import static org.puente.convictions.ConvictionWalk.SUPERVISOR;
import static org.puente.testing.TestActors.officer;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.Drawn;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Until two persons signed, the other side is shown the same bytes as if nothing had been written down or proposed. */
@PortalTest
class ConvictionsTellNothingTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ReleaseDesk desk;

    @Autowired
    private ConvictionDesk records;

    @Autowired
    private TestClock clock;

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void whateverOneSideWritesProposesDeclinesAndVoidsTheOtherSeesTheSame() {
        ConvictionWalk walk = new ConvictionWalk(portal);
        CaseId id = walk.cases().submitted();
        clock.stopAt(Instant.now());
        seen(id); // what is new on the page of notices is new only once
        Map<String, String> before = seen(id);

        UUID one = walk.write(id);
        assertThat(seen(id)).isEqualTo(before);
        UUID declined = walk.propose(id);
        assertThat(seen(id)).isEqualTo(before);
        Actors.as(SUPERVISOR, () -> desk.decline(declined, DeclineReason.RECORD_DOUBTED));
        UUID takenBack = walk.propose(id);
        Actors.as(CASEWORKER, () -> desk.takeBack(takenBack));
        walk.propose(id);
        Actors.as(
                CASEWORKER,
                () -> records.change(
                        one,
                        new ConvictionInput(ConvictionWalk.facts("ROBBERY", LocalDate.of(2021, 1, 1)), true, true),
                        1));
        UUID waiting = walk.propose(id);
        try {
            Actors.as(CASEWORKER, () -> desk.sign(waiting));
        } catch (Refusal | AccessDeniedException refused) {
            // By whom it was proposed, who may not sign at all.
        }
        assertThat(seen(id)).isEqualTo(before);

        walk.sign(waiting);
        Map<String, String> after = seen(id);
        assertThat(after).isNotEqualTo(before);
        after.keySet().removeIf(view -> !view.startsWith(Role.TRANSFER_COORDINATOR + " "));
        before.keySet().retainAll(after.keySet());
        assertThat(after).as("coordinators, after the release too").isEqualTo(before);
    }

    private Map<String, String> seen(CaseId id) {
        Map<String, String> seen = new TreeMap<>();
        for (Role role : Role.values()) {
            if (role.isIndependent() || role.isOfSystems()) {
                continue;
            }
            try (Windows windows = Windows.of(portal)) {
                BrowserlessUIContext window = windows.open(officer(QN, role));
                for (String address :
                        new String[] {"", "cases", "cases/" + id, "cases/" + id + "/convictions", "notices"}) {
                    seen.put(role + " " + address, drawn(window, address));
                }
            }
        }
        return seen;
    }

    private static String drawn(BrowserlessUIContext window, String address) {
        window.activate();
        try {
            window.getUI().navigate(new Location(address).getPath());
        } catch (RuntimeException refused) {
            return "refused: " + refused.getClass();
        }
        return Drawn.in(window)
                .text()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("(place-clock [^\n]*\n *#text )\\d\\d:\\d\\d", "$1NOW")
                .replaceAll("#text Live, [^\n]*", "#text Live, NOW");
    }
}
