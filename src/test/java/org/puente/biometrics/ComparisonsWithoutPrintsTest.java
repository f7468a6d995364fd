package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usExaminer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.matching.FingerPosition;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A comparison whose prints are lost or erased says so; what the examiner concluded stays. */
@Tag("database")
@PortalTest
class ComparisonsWithoutPrintsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ComparisonLook look;

    @Autowired
    private ComparisonReveal reveal;

    @Autowired
    private WholeDatabase rows;

    private CaseId id;
    private ReviewId review;

    @BeforeEach
    void aConclusion() {
        ComparisonWalk walk = new ComparisonWalk(portal);
        id = walk.caseWithTwoSets();
        review = walk.take(usExaminer(), walk.start(id));
        walk.conclude(usExaminer(), review, ComparisonReason.DETAILS_AGREE);
    }

    @Test
    void whatAnExaminerDrewIsSealed() {
        assertThat(rows.sql("select marks from evidence.review_step where review_id = ?")
                        .param(review.uuid())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(text -> text.contains("sheets"));
    }

    @Test
    void aLostKeyHidesThePrintsAndKeepsTheConclusion() {
        rows.sql("delete from keys.data_key where case_id = ?").param(id.uuid()).update();

        assertThat(presence()).isEqualTo(PrintPresence.KEY_LOST);
        assertThatThrownBy(() -> Actors.as(
                        usExaminer(), () -> look.png(review, ComparisonPart.PROBE, FingerPosition.RIGHT_INDEX)))
                .isInstanceOf(Refusal.class);
        assertConcluded();
    }

    @Test
    void erasedPrintsLeaveTheConclusionAndNoMarks() {
        Actors.as(
                usExaminer(),
                () -> portal.getBean(TransactionTemplate.class).execute(_ -> {
                    portal.getBean(HeldPrints.class).erase(id, US);
                    return true;
                }));

        assertThat(presence()).isEqualTo(PrintPresence.ERASED);
        assertConcluded();
    }

    private PrintPresence presence() {
        return Actors.as(usExaminer(), () -> look.presence(review));
    }

    private void assertConcluded() {
        ComparisonFindings findings =
                Actors.as(usExaminer(), () -> reveal.findings(review)).orElseThrow();
        assertThat(findings.own().outcome()).isEqualTo(ComparisonOutcome.SAME_PERSON);
        assertThat(findings.machine()).isEmpty();
    }
}
