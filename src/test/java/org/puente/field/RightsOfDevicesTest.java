package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.monitor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.RealmsThatSay;
import org.puente.access.Role;
import org.puente.countries.UserId;
import org.puente.monitoring.MonitorDesk;
import org.puente.testing.DisabledInThePortal;
import org.springframework.mock.web.MockHttpServletResponse;

/** What becomes of codes and devices when their user's realm says no, or nothing. */
@Tag("walk")
class RightsOfDevicesTest extends UnderWay {

    private RealmsThatSay realms;

    @BeforeEach
    void realms() {
        realms = new RealmsThatSay(portal);
    }

    @AfterEach
    void noRealms() {
        realms.close();
    }

    @Test
    void whoIsDisabledInKeycloakTakesNothingAlongAndTheirDevicesAreRevoked() {
        take(US_COORDINATOR);
        String code = code(US_COORDINATOR);
        realms.disable(US_COORDINATOR);

        assertThat(Tablet.take(Tablet.http(portal), code).getStatus()).isEqualTo(401);
        assertThat(own()).allMatch(FieldDevice::isRevoked);
    }

    @Test
    void aMonitorWhoIsDisabledInKeycloakTakesNothingAlong() {
        Actors.as(monitor(), () -> portal.getBean(MonitorDesk.class).assign(flight));
        String code = code(monitor());
        realms.disable(monitor());

        assertThat(Tablet.take(Tablet.http(portal), code).getStatus()).isEqualTo(401);
    }

    @Test
    void whileTheRealmIsSilentNothingIsTakenAlongAndTheCodeStaysGood() {
        String code = code(US_COORDINATOR);
        for (int status : List.of(503, 401, 403)) {
            realms.answerWith(status);
            MockHttpServletResponse refused = Tablet.take(Tablet.http(portal), code);
            assertThat(refused.getStatus()).isEqualTo(503);
            assertThat(Tablet.text(refused)).contains("The sign-in service does not answer");
        }
        realms.answerWith(200);

        assertThat(Tablet.take(Tablet.http(portal), code).getStatus()).isEqualTo(200);
    }

    @Test
    void whatADisabledUsersDeviceHandsInIsKeptAsideAndItIsToldNothing() {
        Tablet tablet = take(US_COORDINATOR);
        realms.disable(US_COORDINATOR);
        Map<String, Object> answer = tablet.answer(person, WATER, "PASS");

        assertThat(tablet.told(answer).toString()).contains("QUARANTINED", "\"revoked\":true", "\"journeyState\":\"\"");
        assertThat(toSettle(US_COORDINATOR))
                .singleElement()
                .satisfies(row -> assertThat(row.item().because()).isEqualTo(KeptBecause.REVOKED));
        assertThat(own()).allMatch(device -> "Keycloak".equals(device.revokedByName()));
    }

    @Test
    void whatIsHandedInWhileTheRealmIsSilentIsKeptForAPersonAndTheDeviceStaysGood() {
        Tablet tablet = take(US_COORDINATOR);
        realms.fallSilent();

        assertThat(tablet.handIn(tablet.answer(person, WATER, "PASS"), tablet.answer(person, TOILET, "PASS")))
                .containsExactly("QUARANTINED", "QUARANTINED");
        assertThat(toSettle(US_COORDINATOR))
                .hasSize(2)
                .allMatch(row -> row.item().because() == KeptBecause.REALM_SILENT);
        assertThat(own()).anyMatch(device -> device.id().equals(tablet.id()) && !device.isRevoked());
        assertThat(line(US_COORDINATOR, WATER).own()).isEmpty();
    }

    @Test
    void aRoleThatIsGoneInKeycloakIsLostToTheDevice() {
        Actor both = new Actor(
                new UserId("us:both-roles"),
                "Both Roles",
                US_COORDINATOR.party(),
                Set.of(Role.TRANSFER_COORDINATOR, Role.SUPERVISOR));
        Tablet tablet = take(both);
        realms.leave(both, Role.SUPERVISOR, Role.EXAMINER);

        tablet.handIn(tablet.answer(person, WATER, "PASS"));

        assertThat(Actors.as(both, () -> devices.all()).stream()
                        .filter(device -> device.user().equals(both.id())))
                .singleElement()
                .satisfies(device -> assertThat(device.roles()).containsExactly(Role.SUPERVISOR));
    }

    @Test
    void disablingInThePortalEndsCodeAndDevices() {
        take(US_COORDINATOR);
        String code = code(US_COORDINATOR);
        DisabledInThePortal.of(portal, US_COORDINATOR);

        assertThat(Tablet.take(Tablet.http(portal), code).getStatus()).isEqualTo(401);
        assertThat(own()).allMatch(FieldDevice::isRevoked);
    }

    private List<FieldDevice> own() {
        return Actors.as(US_COORDINATOR, () -> devices.all()).stream()
                .filter(device -> device.journey().equals(flight))
                .toList();
    }

    private String code(Actor taker) {
        return Actors.as(taker, () -> portal.getBean(TakeAlong.class).code(flight, Locale.ENGLISH));
    }
}
