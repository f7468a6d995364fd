package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.SheetField;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.journeys.CrewDesk.Crew;
import org.puente.journeys.CrewDesk.NewMember;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.treatment.CheckDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class CrewTest {

    private static final LocalDate TRAINED = LocalDate.of(2025, 3, 8);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CrewDesk crew;

    @Autowired
    private CheckDesk checks;

    private JourneyWalk walk;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
    }

    @Test
    void aCrewSuitsThoseWhoTravelOnceItSpeaksTheirLanguageAndCaresForThem() {
        JourneyId flight = walk.flight(6);
        walk.seat(flight, walk.approved());
        add(flight, new NewMember(CrewDuty.ESCORT, "Orrin Pretendfield", Gender.MAN, List.of("en"), TRAINED));

        assertThat(standing(flight)).containsExactlyInAnyOrder("journeys.crew.nobody_cares", "journeys.crew.unspoken");

        add(flight, new NewMember(CrewDuty.ESCORT, "Della Inventwood", Gender.WOMAN, List.of("en", "es"), TRAINED));
        add(flight, new NewMember(CrewDuty.HEALTH_PROFESSIONAL, "Ansel Madeupton", Gender.MAN, List.of("en"), null));
        assertThat(standing(flight)).isEmpty();
    }

    @Test
    void whereAWomanTravelsAWomanIsAmongTheEscorts() {
        CaseFacts man = walk.cases().facts(usCaseworker(), walk.approved());
        CaseFacts woman = woman(man);
        CrewMember escort = new CrewMember(
                UUID.randomUUID(), US, CrewDuty.ESCORT, "Orrin Pretendfield", Gender.MAN, List.of("es"), TRAINED);

        assertThat(keys(CrewFindings.of(TravelMode.LAND, List.of(escort), List.of(man))))
                .isEmpty();
        assertThat(keys(CrewFindings.of(TravelMode.LAND, List.of(escort), List.of(man, woman))))
                .containsExactly("journeys.crew.no_woman");
    }

    @Test
    void nobodyEscortsPeopleWithoutTraining() {
        JourneyId flight = walk.flight(6);

        assertKey(
                "journeys.refused.crew_training",
                () -> add(flight, new NewMember(CrewDuty.ESCORT, "Orrin", Gender.MAN, List.of("en"), null)));
        assertKey(
                "journeys.refused.crew_future",
                () -> add(
                        flight,
                        new NewMember(
                                CrewDuty.ESCORT,
                                "Orrin",
                                Gender.MAN,
                                List.of("en"),
                                LocalDate.now().plusYears(1))));
        assertThat(read(flight).members()).isEmpty();
    }

    @Test
    void eachSideTakesOffItsOwnAlone() {
        JourneyId flight = walk.flight(6);
        CaseId person = walk.approved();
        walk.seat(flight, person);
        NewMember interpreter =
                new NewMember(CrewDuty.INTERPRETER, "Nilda Ficticia", Gender.WOMAN, List.of("es"), null);
        assertThatThrownBy(() -> Actors.as(CO_COORDINATOR, () -> crew.add(flight, interpreter)))
                .isInstanceOf(JourneyNotFound.class);
        walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, person);
        Actors.as(CO_COORDINATOR, () -> crew.add(flight, interpreter));
        CrewMember theirs = read(flight).members().getFirst();

        assertKey(
                "journeys.refused.crew_other_side",
                () -> Actors.as(US_COORDINATOR, () -> crew.remove(flight, theirs.id())));
        Actors.as(CO_COORDINATOR, () -> crew.remove(flight, theirs.id()));
        assertThat(read(flight).members()).isEmpty();
    }

    @Test
    void anEscortOnTheJourneyBringsTheCheckOfEscortsToEachPerson() {
        JourneyId flight = walk.flight(6);
        CaseId person = walk.approved();
        walk.seat(flight, person);
        walk.agree(flight, person);
        walk.clear(flight, person);
        assertThat(asked(person)).doesNotContain("EMB-07");

        add(flight, new NewMember(CrewDuty.ESCORT, "Della Inventwood", Gender.WOMAN, List.of("es"), TRAINED));

        assertThat(asked(person)).contains("EMB-07");
    }

    private List<String> asked(CaseId person) {
        return Actors.as(usCaseworker(), () -> checks.list(person)).orElseThrow().lines().stream()
                .map(line -> line.check().id())
                .toList();
    }

    private void add(JourneyId flight, NewMember member) {
        Actors.as(US_COORDINATOR, () -> crew.add(flight, member));
    }

    private Crew read(JourneyId flight) {
        return Actors.as(US_COORDINATOR, () -> crew.read(flight)).orElseThrow();
    }

    private static CaseFacts woman(CaseFacts man) {
        return new CaseFacts(
                man.id(),
                man.number(),
                man.agreement(),
                man.viewer(),
                man.state(),
                man.stateSince(),
                man.askedFrom(),
                man.submittedAt(),
                man.proposedBy(),
                man.documentsCame(),
                man.sheet().with(SheetField.SEX, "F"),
                man.minor(),
                man.version());
    }

    private List<String> standing(JourneyId flight) {
        return keys(read(flight).findings());
    }

    private static List<String> keys(List<Objection> findings) {
        return findings.stream().filter(Objection::stands).map(Objection::key).toList();
    }

    private static void assertKey(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
