package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.biometrics.ComparisonOutcome.INCONCLUSIVE;
import static org.puente.biometrics.ComparisonOutcome.NOT_THE_SAME;
import static org.puente.biometrics.ComparisonOutcome.SAME_PERSON;
import static org.puente.biometrics.ComparisonReason.DETAILS_AGREE;
import static org.puente.biometrics.ComparisonReason.OTHER_PATTERN;
import static org.puente.biometrics.ComparisonReason.TOO_LITTLE_DETAIL;
import static org.puente.biometrics.ComparisonWalk.secondExaminer;
import static org.puente.biometrics.ComparisonWalk.thirdExaminer;
import static org.puente.matching.FingerPosition.RIGHT_THUMB;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usExaminer;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.biometrics.ComparisonSheet.Mark;
import org.puente.countries.CaseId;
import org.puente.matching.Minutia;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("database")
@PortalTest
class ComparisonDeskTest {

    private static final ComparisonMarks MARKED = new ComparisonMarks(Map.of(
            RIGHT_THUMB, new ComparisonSheet(List.of(new Mark(100, 90, Minutia.Type.ENDING)), List.of(), List.of())));

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ComparisonDesk desk;

    @Autowired
    private ComparisonPool pool;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private JdbcTemplate rows;

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
    void twoExaminersWhoAgreeSettleIt() {
        walk.conclude(usExaminer(), DETAILS_AGREE);
        assertThat(conclusion().outcome()).isNull();
        assertThat(conclusion().concluded()).isEqualTo(1);

        walk.conclude(secondExaminer(), DETAILS_AGREE);

        assertThat(conclusion().outcome()).isEqualTo(SAME_PERSON);
        assertThat(waiting(thirdExaminer())).isZero();
    }

    @Test
    void aThirdExaminerIsWantedOnlyAfterTwoDiffered() {
        walk.conclude(usExaminer(), DETAILS_AGREE);
        ReviewId second = walk.take(secondExaminer());
        assertThat(waiting(thirdExaminer())).isZero();

        walk.conclude(secondExaminer(), second, OTHER_PATTERN);
        assertThat(waiting(thirdExaminer())).isEqualTo(1);

        walk.conclude(thirdExaminer(), OTHER_PATTERN);
        assertThat(conclusion().outcome()).isEqualTo(NOT_THE_SAME);
    }

    @Test
    void threeDifferentConclusionsAreInconclusive() {
        walk.conclude(usExaminer(), DETAILS_AGREE);
        walk.conclude(secondExaminer(), OTHER_PATTERN);
        walk.conclude(thirdExaminer(), TOO_LITTLE_DETAIL);

        assertThat(conclusion().outcome()).isEqualTo(INCONCLUSIVE);
        assertThat(conclusion().concluded()).isEqualTo(3);
    }

    @Test
    void aProbeOfNoValueIsInconclusiveForThatExaminerWithoutAComparison() {
        ReviewId first = walk.take(usExaminer());
        walk.analyse(usExaminer(), first, false);

        assertThat(Actors.as(usExaminer(), () -> desk.open(first)).orElseThrow().step())
                .isEqualTo(ComparisonStep.CONCLUDED);
        walk.conclude(secondExaminer(), DETAILS_AGREE);
        assertThat(waiting(thirdExaminer())).isEqualTo(1);
    }

    @Test
    void whatIsRecordedCannotBeRecordedAgainOrChanged() {
        ReviewId review = walk.take(usExaminer());
        Actors.as(usExaminer(), () -> desk.recordAnalysis(review, true, MARKED));

        assertThatThrownBy(() -> walk.analyse(usExaminer(), review, false)).isInstanceOf(Refusal.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actors.as(
                        usExaminer(),
                        () -> desk.recordConclusion(review, DETAILS_AGREE, "Without the mark.", ComparisonMarks.NONE)));
        Actors.as(usExaminer(), () -> desk.recordConclusion(review, DETAILS_AGREE, "Clear.", MARKED));
        assertThatThrownBy(() -> Actors.as(usExaminer(), () -> desk.saveDraft(review, ComparisonDraft.EMPTY)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rows.update("update evidence.review_step set outcome = 'NOT_THE_SAME'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> rows.update("delete from evidence.review_step"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aConclusionNeedsAnAnalysisWordsAndAReasonThatMayBeChosen() {
        ReviewId review = walk.take(usExaminer());
        assertThatThrownBy(() -> conclude(review, DETAILS_AGREE, "Too early.")).isInstanceOf(Refusal.class);
        walk.analyse(usExaminer(), review, true);

        assertThatThrownBy(() -> conclude(review, DETAILS_AGREE, " ")).isInstanceOf(Refusal.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conclude(review, ComparisonReason.PROBE_OF_NO_VALUE, "No."));
    }

    @Test
    void anUntouchedReviewGoesBackAndABegunOneDoesNot() {
        ReviewId first = walk.take(usExaminer());
        Actors.as(usExaminer(), () -> pool.giveBack(first));
        assertThat(waiting(usExaminer())).isEqualTo(1);

        ReviewId again = walk.take(usExaminer());
        walk.analyse(usExaminer(), again, true);
        assertThatThrownBy(() -> Actors.as(usExaminer(), () -> pool.giveBack(again)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDraftIsKeptForItsExaminer() {
        ReviewId review = walk.take(usExaminer());
        ComparisonDraft draft = new ComparisonDraft(MARKED, null, null, "Whorl");

        Actors.as(usExaminer(), () -> desk.saveDraft(review, draft));

        assertThat(open(review).draft()).isEqualTo(draft);
    }

    private void conclude(ReviewId review, ComparisonReason reason, String words) {
        Actors.as(usExaminer(), () -> desk.recordConclusion(review, reason, words, ComparisonMarks.NONE));
    }

    private ComparisonReview open(ReviewId review) {
        return Actors.as(usExaminer(), () -> desk.open(review)).orElseThrow();
    }

    private Conclusion conclusion() {
        return Actors.as(usCaseworker(), () -> conclusions.forCase(caseId)).getFirst();
    }

    private int waiting(Actor examiner) {
        return Actors.as(examiner, pool::queue).waiting();
    }
}
