package org.puente.biometrics.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.biometrics.ComparisonId;
import org.puente.biometrics.ComparisonReason;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.ReviewId;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ComparisonBrowserTest extends PortalInBrowser {

    @Autowired
    private ApplicationContext portal;

    private ComparisonWalk walk;
    private Actor examiner;
    private CaseId caseId;
    private ReviewId review;

    @BeforeEach
    void oneComparisonWaitsThatAnotherExaminerHasConcluded() {
        walk = new ComparisonWalk(portal);
        examiner = user(US, Role.EXAMINER);
        caseId = walk.caseWithTwoSets();
        ComparisonId comparison = walk.start(caseId);
        Actor other = ComparisonWalk.secondExaminer();
        walk.conclude(other, walk.take(other, comparison), ComparisonReason.OTHER_PATTERN);
        review = walk.take(examiner, comparison);
    }

    @Test
    void byKeyboardAloneAnExaminerComparesAndNoAnswerTellsWhoseItIsBeforeTheConclusion() {
        Visitor visitor = visitor(ENGLISH, examiner);
        Page page = visitor.page();
        Workbench bench = new Workbench(visitor);
        Heard heard = Heard.by(page);
        List<String> secrets = List.of(
                "Campoverde",
                "Munaton",
                new CaseWalk(portal).facts(usCaseworker(), caseId).number(),
                caseId.toString(),
                "What I saw.",
                ComparisonWalk.secondExaminer().name(),
                "BEFORE_SUBMISSION",
                "Before a case is submitted",
                "\"score\"",
                "\"lines\"",
                "finger-1.png");

        visitor.open("comparisons").photograph("comparisons");
        Workbench.press(page.locator("a[href='comparisons/%s']".formatted(review)), "Enter");
        assertThat(bench.stage("probe")).isVisible();
        visitor.settle().photograph("comparison-analysis");
        assertThat(bench.stage("candidate")).hasCount(0);
        mark(bench, "probe", "Mark 1 set on A");
        page.keyboard().press("1");
        bench.record();

        assertThat(bench.stage("candidate")).isVisible();
        mark(bench, "probe", "Mark 1 on A chosen");
        mark(bench, "candidate", "Mark 1 set on B");
        page.keyboard().press("Space");
        assertThat(bench.said()).containsText("Pair 1 made");
        lookClosely(bench);
        visitor.settle().photograph("comparison-tools");
        page.keyboard().press("1");
        visitor.settle();
        bench.chooseFirstReason();
        assertThat(page.locator("vaadin-select-value-button")).containsText("Ridge flow and details agree");
        page.locator("textarea").fill("Pair 1 agrees, and so does the ridge flow.");
        visitor.settle().photograph("comparison-decision");
        assertThat(heard.images()).isGreaterThan(2);
        assertThat(heard.anyOf(secrets)).isEmpty();
        page.locator("textarea").focus();
        bench.record();

        assertThat(page.getByText("Íñigo Campoverde Munaton")).isVisible();
        assertThat(page.getByText("Another examiner: Not the same")).isVisible();
        assertThat(heard.anyOf(secrets)).contains("Campoverde", "What I saw.", "\"lines\"");
        visitor.settle().photograph("comparison-findings");
    }

    @Test
    void inSpanishAnExaminerMissesNothing() {
        Visitor visitor = visitor(SPANISH, examiner);

        visitor.open("comparisons").photograph("comparisons");
        visitor.open("comparisons/" + review).photograph("comparison-analysis");
        walk.conclude(examiner, review, ComparisonReason.DETAILS_AGREE);
        visitor.open("comparisons/" + review).photograph("comparison-findings");
        visitor.page().locator("main").press("?");
        assertThat(visitor.page().getByText("Mover la cruz")).isVisible();
    }

    @Test
    void anImageIsGivenToNobodyButTheExaminerWhoHoldsTheReview() {
        Visitor holder = visitor(ENGLISH, examiner).open("comparisons");
        Visitor other = visitor(ENGLISH, user(US, Role.CASEWORKER)).open("");

        assertThat(status(holder, "comparison-images/" + review + "/a/1")).isEqualTo(200);
        assertThat(status(holder, "comparison-images/" + review + "/b/1")).isEqualTo(404);
        assertThat(status(holder, "comparison-images/" + caseId + "/a/1")).isEqualTo(404);
        assertThat(status(other, "comparison-images/" + review + "/a/1")).isGreaterThanOrEqualTo(400);
    }

    private static int status(Visitor visitor, String address) {
        return (int) visitor.page().evaluate("address => fetch(address).then(answer => answer.status)", address);
    }

    /** Moves the crosshair a little from the middle and sets, or chooses, a mark there. */
    private static void mark(Workbench bench, String part, String expected) {
        Locator stage = bench.stage(part);
        assertThat(stage.locator("canvas")).isVisible();
        stage.focus();
        bench.page().keyboard().press("ArrowRight");
        bench.page().keyboard().press("Enter");
        assertThat(bench.said()).containsText(expected);
    }

    /** Lays a ruler and a region on a mirrored print in other tones; the focus stays on it. */
    private static void lookClosely(Workbench bench) {
        Page page = bench.page();
        bench.stage("candidate").focus();
        page.keyboard().press("s");
        page.keyboard().press("0");
        page.keyboard().press("f");
        assertThat(bench.stage("candidate").locator(".mirrored")).containsText("not as it was taken");
        assertThat(bench.stage("probe").locator(".mirrored")).hasCount(0);
        page.keyboard().press("v");
        assertThat(page.locator("print-workbench .levels input")).hasCount(2);
        page.keyboard().press("d");
        twoTouches(page);
        assertThat(bench.said()).containsText(Pattern.compile("^\\d+\\.\\d\\d mm$"));
        page.keyboard().press("g");
        page.keyboard().press("t");
        assertThat(bench.said()).containsText("Uncertain");
        twoTouches(page);
        assertThat(bench.said()).containsText("Region set on B");
        page.keyboard().press("g");
    }

    /** Somewhere, and somewhere to the right of it. */
    private static void twoTouches(Page page) {
        page.keyboard().press("Enter");
        for (int step = 0; step < 8; step++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");
    }
}
