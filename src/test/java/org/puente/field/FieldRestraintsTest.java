package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.PortalTest;
import org.puente.treatment.AuthorisationDesk;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.Flag;
import org.puente.treatment.Incident;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.Restraint;
import org.puente.treatment.RestraintDesk;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whether a restraint that a device hands in was authorised decides the portal, by the name and what that person signed. */
@Tag("database")
@Tag("walk")
@PortalTest
class FieldRestraintsTest {

    @Autowired
    private ApplicationContext portal;

    private JourneyWalk walk;
    private CaseId person;
    private UUID authorisation;
    private @Nullable Tablet tablet;

    @BeforeEach
    void authorise() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        AuthorisationDesk desk = portal.getBean(AuthorisationDesk.class);
        Actors.as(
                US_COORDINATOR,
                () -> desk.ask(
                        person,
                        Set.of(RestraintMean.SOFT_WRISTS),
                        RestraintReason.INJURY_TO_SELF,
                        "Threatened to hurt himself",
                        4));
        authorisation =
                Actors.as(US_COORDINATOR, () -> desk.of(person)).getLast().id();
        Actors.as(usSupervisor(), () -> desk.grant(authorisation));
    }

    @Test
    void itIsIfWhoeverSignedIsNamedHoweverThatIsWritten() {
        String signer = usSupervisor().name();

        assertThat(handIn("SOFT_WRISTS", signer)).isEqualTo("APPLIED");
        assertThat(handIn("SOFT_WRISTS", "  " + signer.toUpperCase(Locale.ROOT) + ",  supervisor"))
                .isEqualTo("APPLIED");
        assertThat(handIn("SOFT_WRISTS", authorisation.toString())).isEqualTo("APPLIED");

        assertThat(log()).hasSize(3).allMatch(Restraint::isAuthorised);
        assertThat(incidents()).isEmpty();
    }

    @Test
    void itIsNotIfAnotherIsNamed() {
        assertThat(handIn("SOFT_WRISTS", "Somebody Else")).isEqualTo("APPLIED");

        assertThat(log()).singleElement().satisfies(restraint -> {
            assertThat(restraint.isAuthorised()).isFalse();
            assertThat(restraint.authority()).isEqualTo("Somebody Else");
        });
        assertThat(incidents()).containsExactly("EMB-05");
    }

    @Test
    void aForbiddenMeanIsRecordedWhoeverIsNamed() {
        assertThat(handIn("CHAINS_OR_IRONS", usSupervisor().name())).isEqualTo("APPLIED");

        assertThat(log()).singleElement().satisfies(restraint -> {
            assertThat(restraint.isAuthorised()).isFalse();
            assertThat(restraint.isForbidden()).isTrue();
        });
        assertThat(incidents()).containsExactlyInAnyOrder("EMB-05", "EMB-06");
    }

    @Test
    void ofSomebodyWhoIsNeverRestrainedItIsAnIncidentAlthoughItWasAuthorised() {
        Actors.as(
                usHealthProfessional(),
                () -> portal.getBean(CheckDesk.class).describe(person, Set.of(Flag.PREGNANT_OR_POSTPARTUM), 0));

        assertThat(handIn("SOFT_WRISTS", usSupervisor().name())).isEqualTo("APPLIED");

        assertThat(log()).singleElement().matches(Restraint::isAuthorised);
        assertThat(incidents()).containsExactly("PRE-18");
    }

    private String handIn(String mean, String authority) {
        if (tablet == null) {
            JourneyId flight = walk.flight(6);
            walk.underWay(flight, person);
            tablet = Tablet.of(portal, US_COORDINATOR, flight);
        }
        Map<String, Object> start = Tablet.item("RESTRAINT_START", person, Instant.now());
        start.putAll(Map.of(
                "restraint",
                UUID.randomUUID().toString(),
                "mean",
                mean,
                "reason",
                "INJURY_TO_SELF",
                "authority",
                authority));
        return tablet.handIn(start).getFirst();
    }

    private List<Restraint> log() {
        return Actors.as(
                US_COORDINATOR, () -> portal.getBean(RestraintDesk.class).of(person));
    }

    private List<String> incidents() {
        return Actors.as(
                        US_COORDINATOR, () -> portal.getBean(IncidentDesk.class).of(person))
                .stream()
                .map(Incident::checkId)
                .toList();
    }
}
