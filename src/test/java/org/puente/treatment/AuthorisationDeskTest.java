package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class AuthorisationDeskTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private AuthorisationDesk desk;

    @Autowired
    private TreatmentWork work;

    private CheckStories stories;
    private CaseId person;

    @BeforeEach
    void approve() {
        stories = new CheckStories(portal);
        person = new JourneyWalk(portal).approved();
    }

    @Test
    void oneAsksAnotherSignsAndTheOtherSideKnowsOfNothing() {
        ask(person, RestraintMean.SOFT_WRISTS, 4);
        UUID asked = only(US_COORDINATOR).id();
        Actor both = new Actor(
                US_COORDINATOR.id(),
                "All hands",
                US_COORDINATOR.party(),
                Set.of(Role.TRANSFER_COORDINATOR, Role.SUPERVISOR));
        refused("treatment.refused.second_person", () -> Actors.as(both, () -> desk.grant(asked)));
        assertThatThrownBy(() -> Actors.as(coSupervisor(), () -> desk.grant(asked)))
                .isInstanceOf(CaseNotFound.class);
        assertThat(waits(usSupervisor())).isTrue();

        Actors.as(usSupervisor(), () -> desk.grant(asked));

        Authorisation given = only(US_COORDINATOR);
        assertThat(given.isInForce(given.until().orElseThrow().minusSeconds(1))).isTrue();
        assertThat(given.isInForce(given.until().orElseThrow())).isFalse();
        assertThat(waits(usSupervisor())).isFalse();
        assertThat(Actors.as(CO_COORDINATOR, () -> desk.of(person))).isEmpty();
        refused("treatment.refused.authorisation_decided", () -> Actors.as(usSupervisor(), () -> desk.decline(asked)));
    }

    @Test
    void whatIsDeclinedOrEndedCoversNothing() {
        ask(person, RestraintMean.SOFT_WRISTS, 4);
        UUID asked = only(US_COORDINATOR).id();
        Actors.as(usSupervisor(), () -> desk.decline(asked));
        assertThat(only(US_COORDINATOR).until()).isEmpty();

        CaseId other = new JourneyWalk(portal).approved();
        UUID given = stories.authorise(other, RestraintMean.SOFT_WRISTS);
        Actors.as(US_COORDINATOR, () -> desk.end(given));
        refused("treatment.refused.authorisation_over", () -> Actors.as(US_COORDINATOR, () -> desk.end(given)));
    }

    @Test
    void whatThePolicyForbidsCannotBeAuthorised() {
        refused("treatment.refused.authorisation_means", () -> ask(person, RestraintMean.CHAINS_OR_IRONS, 4));
        refused("treatment.refused.authorisation_hours", () -> ask(person, RestraintMean.SOFT_WRISTS, 25));
        stories.describe(usHealthProfessional(), person, Flag.PREGNANT_OR_POSTPARTUM);
        refused("treatment.refused.authorisation_never", () -> ask(person, RestraintMean.SOFT_WRISTS, 4));
        assertThat(Actors.as(US_COORDINATOR, () -> desk.of(person))).isEmpty();
    }

    private void ask(CaseId id, RestraintMean mean, int hours) {
        Actors.as(
                US_COORDINATOR,
                () -> desk.ask(id, Set.of(mean), RestraintReason.INJURY_TO_SELF, "Threatened to hurt himself", hours));
    }

    private Authorisation only(Actor actor) {
        return Actors.as(actor, () -> desk.of(person)).getFirst();
    }

    private boolean waits(Actor actor) {
        return Actors.as(actor, () -> work.waitingFor(actor, 500)).stream()
                .anyMatch(item -> item.taskKey().equals("treatment.work.authorisation")
                        && item.address().contains(person.toString()));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
