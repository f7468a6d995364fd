package org.puente.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.HoldKind;
import org.puente.people.PersonSheet;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(properties = {"puente.demo.enabled=true", "puente.demo.prints=false"})
class DemoDataTest {

    private static final Set<CaseState> REACHED = EnumSet.of(
            CaseState.DRAFT,
            CaseState.SUBMITTED,
            CaseState.IN_VERIFICATION,
            CaseState.INFORMATION_REQUESTED,
            CaseState.NATIONALITY_CONFIRMED,
            CaseState.NATIONALITY_DENIED,
            CaseState.RETURN_APPROVED,
            CaseState.RETURN_REFUSED,
            CaseState.TRANSFER_PROPOSED,
            CaseState.TRANSFER_ACCEPTED,
            CaseState.CLEARED,
            CaseState.EMBARKED,
            CaseState.CLOSED,
            CaseState.RETURNED_IN_ERROR,
            CaseState.WITHDRAWN);

    @Autowired
    private CaseList list;

    @Test
    void sixtyPeopleStandInEveryStateThatTheJourneysOfTheDemoReach() {
        List<CaseRow> sending = all(usCaseworker());

        assertThat(sending).hasSize(60);
        assertThat(states(sending)).isEqualTo(REACHED);
    }

    @Test
    void theReceivingSideKnowsEveryoneButTheDrafts() {
        List<CaseRow> sending = all(usCaseworker());
        List<CaseRow> receiving = all(coCaseworker());

        assertThat(states(receiving)).doesNotContain(CaseState.DRAFT);
        assertThat(receiving).hasSize((int)
                sending.stream().filter(row -> row.state() != CaseState.DRAFT).count());
    }

    @Test
    void theStoriesHaveFamiliesMinorsAndHoldsOfEveryKindFromBothSides() {
        List<DemoStory> stories = DemoStory.all();
        Set<HoldKind> kinds = stories.stream()
                .flatMap(story -> Stream.of(story.sendingHold(), story.receivingHold()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder(HoldKind.values());
        assertThat(stories).anyMatch(story -> story.sendingHold().isPresent());
        assertThat(stories).anyMatch(story -> story.receivingHold().isPresent());
        assertThat(stories).anyMatch(DemoStory::minor);
        assertThat(stories.stream().mapToInt(DemoStory::family).filter(family -> family > 0))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void theSameSeedInventsTheSamePeopleAndAnotherSeedOthers() {
        assertThat(invented(2025)).isEqualTo(invented(2025)).isNotEqualTo(invented(2026));
    }

    private static List<PersonSheet> invented(long seed) {
        DemoPeople people = new DemoPeople(new SplittableRandom(seed), LocalDate.of(2026, 3, 2));
        return IntStream.rangeClosed(1, 20)
                .mapToObj(number -> people.invent(number, number % 7 == 0, null))
                .toList();
    }

    private List<CaseRow> all(Actor actor) {
        return Actors.as(
                actor,
                () -> Stream.of(CaseQuery.Scope.OPEN, CaseQuery.Scope.OVER)
                        .flatMap(scope ->
                                list.page(new CaseQuery(scope, "", null, CaseQuery.ALL.sort(), false), 0, 100).stream())
                        .toList());
    }

    private static Set<CaseState> states(List<CaseRow> rows) {
        return rows.stream().map(CaseRow::state).collect(Collectors.toSet());
    }
}
