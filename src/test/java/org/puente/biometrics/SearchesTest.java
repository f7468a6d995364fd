package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.biometrics.ComparisonReason.DETAILS_AGREE;
import static org.puente.biometrics.ComparisonReason.OTHER_PATTERN;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coExaminer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usExaminer;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.matching.FingerPosition;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Searches in the own gallery: who is proposed, who is told what and when, and what may not be said. */
@Tag("database")
@PortalTest
class SearchesTest {

    private static final Set<FingerPosition> ALL = EnumSet.allOf(FingerPosition.class);
    private static final Actor SECOND = ComparisonWalk.secondExaminer();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Searches searches;

    @Autowired
    private ComparisonPool pool;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private WholeDatabase rows;

    private GalleryWalk walk;
    private CaseWalk cases;
    private ComparisonWalk examiners;

    @BeforeEach
    void theGalleryIsComplete() {
        walk = new GalleryWalk(portal);
        cases = new CaseWalk(portal);
        examiners = new ComparisonWalk(portal);
        walk.untilLoaded(US);
    }

    @AfterEach
    void nothingIsLeftWaiting() {
        examiners.finishEverything();
    }

    @Test
    void whoIsThereIsComparedBlindAndNamedOnceTheExaminersFoundTheSamePerson() {
        CaseId known = enrolled(51, 1);
        CaseId asked = cases.ready();
        EnrolmentId set = walk.enrol(usCaseworker(), asked, 51, 2, 2);

        PrintSearch found = search(usCaseworker(), asked, set, ALL);

        assertThat(found.state()).isEqualTo(SearchState.DONE);
        PrintSearch.Candidate candidate = only(found, known);
        assertThat(candidate.known()).isNull();
        assertThat(candidate.score()).isNull();
        assertThat(Actors.as(usCaseworker(), () -> conclusions.forCase(asked))).isEmpty();

        concludeAs(DETAILS_AGREE, comparison(found.id(), known));

        PrintSearch settled = find(usCaseworker(), found.id());
        assertThat(settled.candidates()).anySatisfy(each -> {
            assertThat(each.known()).isEqualTo(known);
            assertThat(each.score()).isPositive();
        });
        assertThat(Actors.as(usCaseworker(), () -> conclusions.forCase(asked))).hasSize(1);
        assertThat(Actors.as(usCaseworker(), () -> conclusions.settled(asked))).isPresent();
    }

    @Test
    void thatSomebodyIsSomebodyElseIsNoFindingAboutTheCase() {
        CaseId other = enrolled(52, 1);
        CaseId asked = cases.ready();
        EnrolmentId set = walk.enrol(usCaseworker(), asked, 52, 2, 2);
        PrintSearch found = search(usCaseworker(), asked, set, ALL);

        concludeAs(OTHER_PATTERN, comparison(found.id(), other));

        assertThat(find(usCaseworker(), found.id()).candidates()).anySatisfy(candidate -> {
            assertThat(candidate.outcome()).isEqualTo(ComparisonOutcome.NOT_THE_SAME);
            assertThat(candidate.known()).isNull();
        });
        assertThat(Actors.as(usCaseworker(), () -> conclusions.forCase(asked))).isEmpty();
    }

    @Test
    void fourUsableFingersOfAStrangerAreANoHitByTheThresholdOfThatSize() {
        CaseId id = cases.ready();
        EnrolmentId set = walk.enrol(usCaseworker(), id, 53, 4, 1);

        PrintSearch found = search(usCaseworker(), id, set, ALL);

        assertThat(found.saysNoHit()).isTrue();
        assertThat(found.threshold())
                .isEqualTo(portal.getBean(SearchThresholds.class).of(Objects.requireNonNull(found.prints()), 4));
    }

    @Test
    void belowFourFingersNothingIsSaidWhoeverIsThere() {
        CaseId id = cases.ready();
        EnrolmentId set = walk.enrol(usCaseworker(), id, 54, 4, 1);

        PrintSearch found = search(usCaseworker(), id, set, EnumSet.of(FingerPosition.RIGHT_INDEX));

        assertThat(found.state()).isEqualTo(SearchState.DONE);
        assertThat(found.threshold()).isNull();
        assertThat(found.saysNoHit()).isFalse();
    }

    @Test
    void anEnrolmentLooksForDuplicatesAndTellsNobodyButTheExaminers() {
        CaseId known = cases.ready();
        walk.enrol(usCaseworker(), known, 55, 4, 1);
        walk.untilInGallery(US, known, 4);
        CaseId again = cases.ready();
        walk.enrol(usCaseworker(), again, 55, 4, 2);
        GalleryWalk.until("the automatic search ended", () -> automatic(again) == 1);
        SearchId search = new SearchId(rows.sql("select id from print_search where case_id = ?")
                .param(again.uuid())
                .query(UUID.class)
                .single());

        assertThat(Actors.as(usCaseworker(), () -> searches.forCase(again))).isEmpty();
        assertThat(Actors.as(usCaseworker(), () -> searches.find(search))).isEmpty();
        assertThat(Actors.as(usCaseworker(), () -> conclusions.forCase(again))).isEmpty();

        concludeAs(DETAILS_AGREE, comparison(search, known));

        assertThat(Actors.as(usCaseworker(), () -> searches.forCase(again)))
                .singleElement()
                .satisfies(told -> assertThat(told.candidates())
                        .extracting(PrintSearch.Candidate::known)
                        .containsExactly(known));
        assertThat(Actors.as(usCaseworker(), () -> conclusions.settled(again))).isEmpty();
    }

    @Test
    void theSameTwoSetsAreComparedOnce() {
        CaseId known = enrolled(56, 1);
        CaseId asked = cases.ready();
        EnrolmentId set = walk.enrol(usCaseworker(), asked, 56, 2, 2);

        PrintSearch first = search(usCaseworker(), asked, set, ALL);
        PrintSearch second = search(usCaseworker(), asked, set, ALL);

        assertThat(comparison(second.id(), known)).isEqualTo(comparison(first.id(), known));
    }

    @Test
    void theOtherSideFindsNoSearchAndItsGalleryIsNotTouched() {
        CaseId id = cases.inVerification();
        EnrolmentId set = walk.enrol(usCaseworker(), id, 57, 2, 1);
        int waiting = Actors.as(coExaminer(), pool::queue).waiting();
        SearchId search = search(usCaseworker(), id, set, ALL).id();

        assertThat(Actors.as(coCaseworker(), () -> searches.find(search))).isEmpty();
        assertThat(Actors.as(coCaseworker(), () -> searches.forCase(id))).isEmpty();
        assertThatThrownBy(() -> Actors.as(coCaseworker(), () -> searches.cancel(search)))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> walk.start(coCaseworker(), id, set, ALL)).isInstanceOf(CaseNotFound.class);
        assertThat(Actors.as(coExaminer(), pool::queue).waiting()).isEqualTo(waiting);
    }

    @Test
    void whoHasUsedUpTheDaysSearchesIsToldAndItIsRecorded() {
        CaseId id = cases.ready();
        EnrolmentId set = walk.enrol(usCaseworker(), id, 58, 1, 1);
        Actor busy = TestActors.another(usCaseworker());
        for (int i = 0; i < 50; i++) {
            walk.start(busy, id, set, ALL);
        }

        assertThatThrownBy(() -> walk.start(busy, id, set, ALL))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence(Locale.ENGLISH)).contains("50 searches", "24 h 0 min"));
        assertThat(what(id)).contains("search.refused");
        search(usCaseworker(), id, set, ALL);
    }

    @Test
    void everySearchAndItsEndIsInTheTrailWithoutAScore() {
        CaseId id = cases.ready();
        EnrolmentId set = walk.enrol(usCaseworker(), id, 59, 2, 1);
        search(usCaseworker(), id, set, ALL);

        assertThat(what(id)).containsSubsequence("search.started", "search.ended");
        assertThat(rows.sql("select payload from audit.trail where case_id = ? and what = 'search.ended'")
                        .param(id.uuid())
                        .query(String.class)
                        .single())
                .contains("\"candidates\"", "\"prints\"", "\"threshold\"")
                .doesNotContain("score");
    }

    @Test
    void aCancelledSearchHasNoAnswer() {
        CaseId id = cases.ready();
        EnrolmentId set = walk.enrol(usCaseworker(), id, 60, 4, 1);
        SearchId search = walk.start(usCaseworker(), id, set, ALL);
        Actors.as(usCaseworker(), () -> searches.cancel(search));

        PrintSearch ended = walk.ended(usCaseworker(), search);
        assertThat(ended.state()).isIn(SearchState.CANCELLED, SearchState.DONE);
        assertThat(ended.saysNoHit()).isEqualTo(ended.state() == SearchState.DONE);
    }

    private CaseId enrolled(int person, int impression) {
        CaseId id = cases.ready();
        walk.enrol(usCaseworker(), id, person, 2, impression);
        walk.untilInGallery(US, id, 2);
        return id;
    }

    private PrintSearch search(Actor officer, CaseId id, EnrolmentId set, Set<FingerPosition> fingers) {
        return walk.ended(officer, walk.start(officer, id, set, fingers));
    }

    private PrintSearch find(Actor officer, SearchId id) {
        return Actors.as(officer, () -> searches.find(id)).orElseThrow();
    }

    private PrintSearch.Candidate only(PrintSearch search, CaseId known) {
        String number = rows.sql("select number from comparison where id = ?")
                .param(comparison(search.id(), known).uuid())
                .query(String.class)
                .single();
        return search.candidates().stream()
                .filter(candidate -> candidate.comparison().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private ComparisonId comparison(SearchId search, CaseId candidate) {
        return new ComparisonId(
                rows.sql("select comparison_id from print_search_candidate where search_id = ? and case_id = ?")
                        .params(search.uuid(), candidate.uuid())
                        .query(UUID.class)
                        .single());
    }

    private void concludeAs(ComparisonReason reason, ComparisonId comparison) {
        for (Actor examiner : List.of(usExaminer(), SECOND)) {
            examiners.conclude(examiner, examiners.take(examiner, comparison), reason);
        }
    }

    private int automatic(CaseId id) {
        return rows.sql("select count(*) from print_search where case_id = ? and automatic = true and state = 'DONE'")
                .param(id.uuid())
                .query(Integer.class)
                .single();
    }

    private List<String> what(CaseId id) {
        return rows.sql("select what from audit.trail where case_id = ? order by seq")
                .param(id.uuid())
                .query(String.class)
                .list();
    }
}
