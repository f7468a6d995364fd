package org.puente.biometrics.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
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
import org.puente.portal.Texts;
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
        List<String> secrets = new ArrayList<>(ComparisonWalk.WHERE_AND_WITH_WHAT);
        secrets.addAll(List.of(
                "Campoverde",
                "Munaton",
                new CaseWalk(portal).facts(usCaseworker(), caseId).number(),
                caseId.toString(),
                "What I saw.",
                ComparisonWalk.secondExaminer().name(),
                "BEFORE_SUBMISSION",
                "Before a case is submitted",
                "SENDING",
                "RECEIVING",
                "\"rank\"",
                "\"score\"",
                "\"lines\"",
                "finger-1.png"));

        visitor.open("comparisons").photograph("comparisons");
        Workbench.press(page.locator("a[href='comparisons/%s']".formatted(review)), "Enter");
        assertThat(bench.stage("probe")).isVisible();
        compare(bench, "Pair 1 agrees, and so does the ridge flow.");
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
        Page page = visitor.page();
        Workbench bench = new Workbench(visitor);

        visitor.open("comparisons").photograph("comparisons");
        Workbench.press(page.locator("a[href='comparisons/%s']".formatted(review)), "Enter");
        compare(bench, "El par 1 coincide, y el flujo de las crestas también.");
        page.locator("textarea").focus();
        bench.record();
        assertThat(page.getByText("Íñigo Campoverde Munaton")).isVisible();
        visitor.settle().photograph("comparison-findings");
        page.locator("main").press("?");
        assertThat(page.getByText("Mover la cruz")).isVisible();
        visitor.settle().photograph("comparison-keys");
    }

    /** From the probe alone to everything that has to be said before the conclusion is recorded. */
    private static void compare(Workbench bench, String words) {
        Visitor visitor = bench.visitor();
        Page page = bench.page();
        assertThat(bench.stage("probe")).isVisible();
        visitor.settle().photograph("comparison-analysis");
        assertThat(bench.stage("candidate")).hasCount(0);
        bench.touch("probe", 1);
        assertThat(bench.said()).containsText(bench.words("done.set", 1, "A", 1));
        page.keyboard().press("1");
        bench.record();

        assertThat(bench.stage("candidate")).isVisible();
        bench.touch("probe", 1);
        assertThat(bench.said()).containsText(bench.words("done.chosen", 1, "A"));
        bench.touch("candidate", 1);
        assertThat(bench.said()).containsText(bench.words("done.set", 1, "B", 1));
        page.keyboard().press("Space");
        assertThat(bench.said()).containsText(bench.words("done.paired", 1));
        visitor.settle().photograph("comparison");
        bench.stage("candidate").focus();
        lookClosely(bench);
        visitor.settle().photograph("comparison-tools");
        page.keyboard().press("1");
        visitor.settle();
        bench.chooseFirstReason();
        assertThat(page.locator("vaadin-select-value-button"))
                .containsText(visitor.words(Texts.key(ComparisonReason.DETAILS_AGREE)));
        page.locator("textarea").fill(words);
        visitor.settle().photograph("comparison-decision");
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

    /** Lays a ruler and a region on a mirrored print in other tones; the focus stays on it. */
    private static void lookClosely(Workbench bench) {
        Page page = bench.page();
        bench.stage("candidate").focus();
        page.keyboard().press("s");
        page.keyboard().press("0");
        page.keyboard().press("f");
        assertThat(bench.stage("candidate").locator(".mirrored")).containsText(bench.words("mirrored"));
        assertThat(bench.stage("probe").locator(".mirrored")).hasCount(0);
        page.keyboard().press("v");
        assertThat(page.locator("print-workbench .levels input")).hasCount(2);
        page.keyboard().press("d");
        twoTouches(page);
        assertThat(bench.said()).containsText(Pattern.compile("^\\d+\\.\\d\\d mm$"));
        page.keyboard().press("g");
        page.keyboard().press("t");
        assertThat(bench.said()).containsText(bench.words("UNCERTAIN"));
        twoTouches(page);
        assertThat(bench.said()).containsText(bench.words("done.regionSet", 0, "B"));
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
