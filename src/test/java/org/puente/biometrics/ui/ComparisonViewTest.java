package org.puente.biometrics.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.biometrics.ComparisonWalk.secondExaminer;
import static org.puente.testing.TestActors.usExaminer;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.biometrics.ComparisonOutcome;
import org.puente.biometrics.ComparisonReason;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.ReviewId;
import org.puente.testing.PortalTest;
import org.puente.testing.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(country = "US", role = Role.EXAMINER)
class ComparisonViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    private ComparisonWalk walk;

    @BeforeEach
    void oneComparisonWaits() {
        walk = new ComparisonWalk(portal);
        walk.waiting();
    }

    @AfterEach
    void nothingIsLeftWaiting() {
        walk.finishEverything();
    }

    @Test
    void theQueueCountsWhatWaitsAndNamesNothingOfIt() {
        UI.getCurrent().navigate(ComparisonNavigation.QUEUE);

        String text = $(ComparisonsView.class).single().getElement().getTextRecursively();
        assertThat(text).contains("1 comparison waits").doesNotContain("Campoverde");
    }

    @Test
    void theAnalysisShowsTheProbeAlone() {
        open(walk.take(usExaminer()));

        assertThat(bench()).contains("/a/1").doesNotContain("/b/").doesNotContain("\"lines\"");
        assertThat($(ComparisonAnalysisPanel.class).exists()).isTrue();
        assertThat($(ComparisonFindingsPanel.class).exists()).isFalse();
        assertThat($(ExaminerSearchForm.class).exists()).isFalse();
        assertThat(text()).contains("Blind").doesNotContain("Campoverde");
    }

    @Test
    void theComparisonFollowsTheRecordedAnalysis() {
        open(walk.take(usExaminer()));

        choose(true);
        press("Record analysis");
        confirm();

        assertThat(bench()).contains("/a/1", "/b/1").doesNotContain("\"lines\"");
        assertThat($(ComparisonDecisionPanel.class).exists()).isTrue();
    }

    @Test
    void theFindingsFollowTheRecordedConclusion() {
        walk.conclude(secondExaminer(), ComparisonReason.OTHER_PATTERN);
        ReviewId review = walk.take(usExaminer());
        walk.analyse(usExaminer(), review, true);
        open(review);
        assertThat(text()).doesNotContain("What I saw.").doesNotContain("Campoverde");

        choose(ComparisonOutcome.SAME_PERSON);
        reason().setValue(ComparisonReason.DETAILS_AGREE);
        $(TextArea.class).single().setValue("All pairs agree.");
        press("Record decision");
        confirm();

        assertThat(bench()).contains("\"lines\"");
        assertThat(text()).contains("Campoverde", "What I saw.", "Another examiner: Not the same");
        assertThat($(ExaminerSearchForm.class).exists()).isTrue();
    }

    @Test
    void aConclusionWithoutWordsIsNotEvenAsked() {
        ReviewId review = walk.take(usExaminer());
        walk.analyse(usExaminer(), review, true);
        open(review);

        choose(ComparisonOutcome.INCONCLUSIVE);
        reason().setValue(ComparisonReason.DISTORTED);
        press("Record decision");

        assertThat($(ConfirmDialog.class).exists()).isFalse();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
    }

    @Test
    void whatWasTypedIsThereAgainWhenThePageIsOpenedAnew() {
        ReviewId review = walk.take(usExaminer());
        walk.analyse(usExaminer(), review, true);
        open(review);
        choose(ComparisonOutcome.NOT_THE_SAME);
        $(TextArea.class).single().setValue("The core differs.");

        UI.getCurrent().navigate(ComparisonNavigation.QUEUE);
        open(review);

        assertThat($(TextArea.class).single().getValue()).isEqualTo("The core differs.");
    }

    @Test
    void aReviewOfAColleagueIsNotFoundLikeOneThatWasNeverMade() {
        ReviewId review = walk.take(secondExaminer());

        open(review);

        assertThat($(ComparisonBench.class).exists()).isFalse();
    }

    private static void open(ReviewId review) {
        UI.getCurrent().navigate(ComparisonNavigation.workbench(review));
    }

    private String text() {
        return $(ComparisonView.class).single().getElement().getTextRecursively();
    }

    private String bench() {
        return String.valueOf($(ComparisonBench.class).single().getElement().getPropertyRaw("fingers"));
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(T answer) {
        ((ComparisonChoice<T>) $(ComparisonChoice.class).single()).setValue(answer);
    }

    @SuppressWarnings("unchecked")
    private Select<ComparisonReason> reason() {
        return (Select<ComparisonReason>) $(Select.class).single();
    }

    private void press(String text) {
        $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void confirm() {
        ConfirmDialog dialog = $(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }
}
