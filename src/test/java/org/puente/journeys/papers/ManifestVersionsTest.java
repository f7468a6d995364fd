package org.puente.journeys.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.journeys.DoorDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyNotFound;
import org.puente.journeys.JourneyWalk;
import org.puente.journeys.SeatDesk;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class ManifestVersionsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ManifestVersions versions;

    @Autowired
    private DoorDesk door;

    @Autowired
    private SeatDesk seats;

    @Autowired
    private Holds holds;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private WholeDatabase rows;

    private JourneyWalk walk;
    private CaseId person;
    private JourneyId flight;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.seat(flight, person);
    }

    @Test
    void theDepartureSignsAVersionOfThoseOnBoard() {
        CaseId refused = walk.approved();
        walk.seat(flight, refused);
        walk.agree(flight, person, refused);
        walk.clear(flight, person, refused);
        walk.board(flight, person);
        freeze(US_COORDINATOR);
        Actors.as(US_COORDINATOR, () -> door.refuse(flight, refused, Step.FAIL_ATTEMPT, "PERSON_REFUSED"));
        Actors.as(US_COORDINATOR, () -> door.depart(flight));

        List<ManifestVersion> all = of(US_COORDINATOR);
        assertThat(all).extracting(ManifestVersion::number).containsExactly(2, 1);
        ManifestVersion departed = all.getFirst();
        assertThat(departed.atDeparture()).isTrue();
        assertThat(departed.signerName()).isEqualTo(US_COORDINATOR.name());
        assertThat(departed.counts()).isEqualTo(new ManifestCounts(1, 0, 1, 0, 0));
        assertThat(departed.went()).isEqualTo(1);
        assertThat(departed.came()).isZero();
        assertThat(all.getLast().counts()).isEqualTo(new ManifestCounts(2, 1, 1, 0, 0));
        assertThat(all.getLast().came()).isEqualTo(2);
        assertThat(rows.template()
                        .queryForList(
                                "select payload from audit.trail where what = 'journey.manifest.frozen' and payload like ?",
                                String.class,
                                "%" + flight + "%"))
                .hasSize(2)
                .anyMatch(line -> line.contains(departed.sha256()));
        refused("journeys.refused.over", US_COORDINATOR);
    }

    @Test
    void aDepartureThatDoesNotHappenSignsNothing() {
        walk.agree(flight, person);
        assertThatThrownBy(() -> Actors.as(US_COORDINATOR, () -> door.depart(flight)))
                .isInstanceOf(Refusal.class);

        assertThat(of(US_COORDINATOR)).isEmpty();
    }

    @Test
    void aVersionHoldsOfTheOtherSidesHoldTheOneSentenceAndIsNeverShownToIt() {
        walk.agree(flight, person);
        Actors.as(coCaseworker(), () -> holds.place(person, HoldKind.PROTECTION, "Never to be told"));
        freeze(US_COORDINATOR);

        assertThat(of(CO_COORDINATOR)).as("neither it nor that it is").isEmpty();
        freeze(CO_COORDINATOR);
        assertThat(of(CO_COORDINATOR))
                .extracting(ManifestVersion::number)
                .as("each side counts for itself")
                .containsExactly(1);
        assertThat(content("US"))
                .contains("Not available for transfer", "No disponible para traslado", US_COORDINATOR.name())
                .doesNotContainIgnoringCase("protection")
                .doesNotContainIgnoringCase("protección")
                .doesNotContain("Never to be told", CO_COORDINATOR.name(), "holds this case");
        assertThat(content("CO")).contains("Your side holds this case.").doesNotContain("Never to be told");
    }

    @Test
    void theContentHasTheHashThatIsListed() {
        freeze(US_COORDINATOR);

        assertThat(of(US_COORDINATOR))
                .singleElement()
                .satisfies(version -> assertThat(version.sha256()).isEqualTo(ManifestJson.sha256(content("US"))));
    }

    @Test
    void theApplicationCanNeitherChangeNorDeleteAVersion() {
        freeze(US_COORDINATOR);

        for (String table : List.of("evidence.manifest_version", "evidence.manifest_export")) {
            assertThatThrownBy(() -> database.update("update " + table + " set country = 'CO'"))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> database.update("delete from " + table)).isInstanceOf(DataAccessException.class);
        }
        assertThat(of(US_COORDINATOR)).hasSize(1);
    }

    @Test
    void onlyACoordinatorWhoseSideKnowsTheJourneySignsAndOnlyIfSomebodyIsOnIt() {
        assertThatThrownBy(() -> freeze(CO_COORDINATOR)).as("not announced").isInstanceOf(JourneyNotFound.class);
        assertThat(of(CO_COORDINATOR)).isEmpty();
        assertThatThrownBy(() -> freeze(usCaseworker())).isInstanceOf(AccessDeniedException.class);

        Actors.as(US_COORDINATOR, () -> seats.takeOff(flight, person));
        refused("journeys.refused.freeze_nobody", US_COORDINATOR);
    }

    private void freeze(Actor actor) {
        Actors.as(actor, () -> versions.freeze(flight));
    }

    private List<ManifestVersion> of(Actor actor) {
        return Actors.as(actor, () -> versions.of(flight));
    }

    private String content(String country) {
        return rows.template()
                .queryForList(
                        "select content from evidence.manifest_version where journey_id = ? and country = ?",
                        String.class,
                        flight.uuid(),
                        country)
                .getFirst();
    }

    private void refused(String key, Actor actor) {
        assertThatThrownBy(() -> freeze(actor))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
