package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.biometrics.ComparisonReason.DETAILS_AGREE;
import static org.puente.biometrics.ComparisonReason.OTHER_PATTERN;
import static org.puente.biometrics.ComparisonWalk.secondExaminer;
import static org.puente.matching.FingerPosition.RIGHT_THUMB;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coExaminer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usExaminer;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@Tag("walk")
@PortalTest
class ComparisonBlindnessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ComparisonDesk desk;

    @Autowired
    private ComparisonPool pool;

    @Autowired
    private ComparisonLook look;

    @Autowired
    private ComparisonReveal reveal;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private WholeDatabase rows;

    private ComparisonWalk walk;
    private CaseId caseId;

    @BeforeEach
    void oneComparisonWaits() {
        walk = new ComparisonWalk(portal);
        caseId = walk.caseWithTwoSets();
        walk.start(caseId);
    }

    /** So that the next test takes its own comparison. */
    @AfterEach
    void nothingIsLeftWaiting() {
        walk.finishEverything();
    }

    @Test
    void aComparisonWhosePrintsAreErasedWaitsForNobodyAndIsInNobodysHands() {
        walk.take(usExaminer());
        assertThat(waiting(secondExaminer())).isOne();
        rows.sql("delete from finger_print where case_id = ?")
                .param(caseId.uuid())
                .update();

        assertThat(waiting(secondExaminer())).isZero();
        assertThat(Actors.as(usExaminer(), pool::queue).held()).isEmpty();
    }

    @Test
    void nobodyGetsTwoPartsOfOneComparison() {
        walk.conclude(usExaminer(), DETAILS_AGREE);
        walk.conclude(secondExaminer(), OTHER_PATTERN);

        assertThat(waiting(usExaminer())).isZero();
        assertThat(Actors.as(secondExaminer(), pool::take)).isEmpty();
    }

    @Test
    void examinersOfTheOtherCountryFindNothing() {
        int ofTheirOwnCountry = waiting(coExaminer());
        walk.start(walk.caseWithTwoSets());
        ReviewId review = walk.take(usExaminer());

        assertThat(waiting(coExaminer())).isEqualTo(ofTheirOwnCountry);
        assertThat(Actors.as(coExaminer(), () -> desk.open(review))).isEmpty();
        assertThat(Actors.as(coCaseworker(), () -> conclusions.forCase(caseId))).isEmpty();
    }

    @Test
    void aColleagueCannotOpenLookAtOrRecordWhatAnotherHolds() {
        ReviewId review = walk.take(usExaminer());

        assertThat(Actors.as(secondExaminer(), () -> desk.open(review))).isEmpty();
        assertThat(Actors.as(secondExaminer(), () -> look.png(review, ComparisonPart.PROBE, RIGHT_THUMB)))
                .isEmpty();
        assertThatThrownBy(() -> walk.analyse(secondExaminer(), review, true)).isInstanceOf(ReviewNotFound.class);
    }

    @Test
    void onlyExaminersCompareAndTheyReadNoCases() {
        assertThatThrownBy(() -> Actors.as(usCaseworker(), pool::take)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Actors.as(usExaminer(), () -> conclusions.forCase(caseId)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Actors.as(
                        usSupervisor(),
                        () -> portal.getBean(Verifications.class)
                                .start(
                                        caseId,
                                        EnrolmentId.random(),
                                        EnrolmentId.random(),
                                        VerificationPurpose.DOCUMENT_HOLDER)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theCandidateCannotBeSeenBeforeTheAnalysisIsRecorded() {
        ReviewId review = walk.take(usExaminer());

        assertThat(png(review, ComparisonPart.PROBE)).isTrue();
        assertThat(png(review, ComparisonPart.CANDIDATE)).isFalse();
        assertThat(open(review).finger(RIGHT_THUMB).orElseThrow().candidateDpi())
                .isNull();

        walk.analyse(usExaminer(), review, true);
        assertThat(png(review, ComparisonPart.CANDIDATE)).isTrue();
        assertThat(open(review).finger(RIGHT_THUMB).orElseThrow().candidateDpi())
                .isEqualTo(500);
    }

    @Test
    void theMachinesFindingsComeAfterTheOwnConclusionAndNotBefore() {
        ReviewId first = walk.conclude(usExaminer(), DETAILS_AGREE);
        ReviewId second = walk.take(secondExaminer());
        walk.analyse(secondExaminer(), second, true);

        assertThat(Actors.as(secondExaminer(), () -> reveal.findings(second))).isEmpty();
        assertThat(Actors.as(secondExaminer(), () -> reveal.findings(first))).isEmpty();
        ComparisonFindings found =
                Actors.as(usExaminer(), () -> reveal.findings(first)).orElseThrow();
        assertThat(found.subject()).contains("Campoverde");
        assertThat(found.others()).isEmpty();
        assertThat(found.on(RIGHT_THUMB).orElseThrow().pairs().score()).isGreaterThan(40);
    }

    @Test
    void conclusionsAndLooksAtPrintsLeaveALineInTheTrail() {
        ReviewId review = walk.take(usExaminer());
        png(review, ComparisonPart.PROBE);
        walk.conclude(usExaminer(), review, DETAILS_AGREE);

        List<String> what = rows.sql("select what from audit.trail where case_id = ? order by seq")
                .param(caseId.uuid())
                .query(String.class)
                .list();
        assertThat(what)
                .containsSubsequence(
                        "comparison.started",
                        "comparison.taken",
                        "comparison.looked",
                        "comparison.analysed",
                        "comparison.concluded");
    }

    private boolean png(ReviewId review, ComparisonPart part) {
        return Actors.as(usExaminer(), () -> look.png(review, part, RIGHT_THUMB))
                .isPresent();
    }

    private ComparisonReview open(ReviewId review) {
        return Actors.as(usExaminer(), () -> desk.open(review)).orElseThrow();
    }

    private int waiting(Actor examiner) {
        return Actors.as(examiner, pool::queue).waiting();
    }
}
