package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.biometrics.ComparisonReason.DETAILS_AGREE;
import static org.puente.biometrics.ComparisonReason.OTHER_PATTERN;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usExaminer;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.matching.FingerPosition;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Searches that an examiner begins, who knows whose prints are in question once they have concluded. */
@Tag("database")
@PortalTest
class ExaminerSearchesTest {

    private static final Set<FingerPosition> ALL = EnumSet.allOf(FingerPosition.class);
    private static final Actor SECOND = ComparisonWalk.secondExaminer();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Searches searches;

    @Autowired
    private ExaminerSearches own;

    @Autowired
    private Verifications verifications;

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
    void anExaminerSearchesForWhatTheyConcludedAboutAndNeitherComparesNorNamesWhoIsFound() {
        CaseId known = cases.ready();
        walk.enrol(usCaseworker(), known, 61, 2, 1);
        walk.untilInGallery(US, known, 2);
        CaseId asked = cases.ready();
        EnrolmentId probe = walk.enrol(usCaseworker(), asked, 61, 2, 2);
        EnrolmentId other = walk.enrol(usCaseworker(), asked, 62, 2, 1);
        ComparisonId first = Actors.as(
                usCaseworker(), () -> verifications.start(asked, probe, other, VerificationPurpose.BEFORE_SUBMISSION));
        Actor examiner = usExaminer();
        ReviewId review = examiners.take(examiner, first);

        assertThat(Actors.as(examiner, () -> own.fingers(review))).isEmpty();
        assertThatThrownBy(
                        () -> Actors.as(examiner, () -> own.start(review, ALL, VerificationPurpose.IDENTITY_DISPUTE)))
                .isInstanceOf(ReviewNotFound.class);

        examiners.conclude(examiner, review, OTHER_PATTERN);
        Set<FingerPosition> fingers = Actors.as(examiner, () -> own.fingers(review));
        assertThat(fingers).hasSize(2);
        assertThat(Actors.as(SECOND, () -> own.fingers(review))).isEmpty();
        SearchId id = Actors.as(examiner, () -> own.start(review, fingers, VerificationPurpose.IDENTITY_DISPUTE));
        PrintSearch found = walk.ended(examiner, id);

        assertThat(found.caseId()).isNull();
        assertThat(found.candidates()).isNotEmpty();
        assertThat(Actors.as(SECOND, () -> searches.find(id))).isEmpty();
        ComparisonId proposed = comparison(id, known);
        assertThat(waitingFor(examiner)).doesNotContain(proposed);
        for (Actor each : List.of(SECOND, ComparisonWalk.thirdExaminer())) {
            assertThat(waitingFor(each)).as(each.name()).contains(proposed);
            examiners.conclude(each, examiners.take(each, proposed), DETAILS_AGREE);
        }
        assertThat(candidates(examiner, id))
                .anySatisfy(each -> assertThat(each.outcome()).isEqualTo(ComparisonOutcome.SAME_PERSON))
                .allSatisfy(each -> assertThat(each.known()).isNull());
        assertThat(candidates(usCaseworker(), id))
                .anySatisfy(each -> assertThat(each.known()).isEqualTo(known));
    }

    private List<ComparisonId> waitingFor(Actor examiner) {
        return Actors.as(
                examiner,
                () -> Objects.requireNonNull(portal.getBean(TransactionTemplate.class)
                        .execute(_ ->
                                portal.getBean(ComparisonBook.class).waitingFor(examiner.id(), examiner.country()))));
    }

    private List<PrintSearch.Candidate> candidates(Actor reader, SearchId id) {
        return Actors.as(reader, () -> searches.find(id)).orElseThrow().candidates();
    }

    private ComparisonId comparison(SearchId search, CaseId candidate) {
        return new ComparisonId(
                rows.sql("select comparison_id from print_search_candidate where search_id = ? and case_id = ?")
                        .params(search.uuid(), candidate.uuid())
                        .query(UUID.class)
                        .single());
    }
}
