package org.puente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.people.PersonName;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class KeySearchTest {

    /** More keys that begin with this word than a search reads. */
    private static final String COMMON = "n:comunal";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private KeySearch search;

    @Autowired
    private CaseList list;

    @Autowired
    private WholeDatabase rows;

    @Autowired
    private TransactionTemplate transaction;

    private CaseId id;

    @BeforeEach
    void oneCaseBearsMoreKeysThanASearchReads() {
        id = new CaseWalk(portal).ready(PersonName.of("Casilda", "Rarezuna", "Otrauno"));
        IntStream.rangeClosed(0, KeySearch.FEW)
                .forEach(n -> rows.sql("insert into case_search_key (viewer, search_key, case_id) values ('US', ?, ?)")
                        .params(COMMON + n, id.uuid())
                        .update());
    }

    @Test
    void aCommonWordIsOnlyAskedAboutTheCasesOfARareOne() {
        assertThat(few("n:rarezuna", COMMON)).contains(id.uuid());
        assertThat(few(COMMON, "n:rarezuna")).isEqualTo(few("n:rarezuna", COMMON));
    }

    @Test
    void aWordThatNobodyBearsFindsNobodyHoweverCommonTheOther() {
        assertThat(few(COMMON, "n:nadielolleva")).isEmpty();
    }

    @Test
    void whereEveryWordIsCommonTheListIsWalkedAndStillFindsTheCase() {
        assertThat(search(COMMON)).isEmpty();
        assertThat(found("comunal")).contains(id);
    }

    @Test
    void twoWordsOfOneNameFindIt() {
        assertThat(found("rarezuna casilda")).contains(id);
        assertThat(found("rarezuna nadielolleva")).isEmpty();
    }

    private List<CaseId> found(String text) {
        CaseQuery query = new CaseQuery(CaseQuery.Scope.OPEN, text, null, CaseQuery.Sort.CLOCK, false);
        return Actors.as(TestActors.usCaseworker(), () -> list.page(query, 0, 100)).stream()
                .map(CaseRow::id)
                .toList();
    }

    private Set<UUID> few(String... prefixes) {
        return search(prefixes).orElseThrow();
    }

    private Optional<Set<UUID>> search(String... prefixes) {
        return Actors.as(
                TestActors.usCaseworker(),
                () -> Objects.requireNonNull(transaction.execute(_ -> search.few(TestActors.US, ranges(prefixes)))));
    }

    private static List<KeyRange> ranges(String... prefixes) {
        return List.of(prefixes).stream().map(KeyRange::startingWith).toList();
    }
}
