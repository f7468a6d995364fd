package org.puente.biometrics.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.biometrics.ComparisonId;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.ReviewId;
import org.puente.countries.CaseId;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ThreeExaminersBrowserTest extends PortalInBrowser {

    private static final List<String> WORDS =
            List.of("The first examiner's words.", "The second examiner's words.", "The third examiner's words.");

    @Autowired
    private ApplicationContext portal;

    @Test
    void twoWhoDifferAreFollowedByAThirdAndNobodyHearsOfAnotherBeforeTheirOwnConclusion() {
        ComparisonWalk walk = new ComparisonWalk(portal);
        CaseId caseId = walk.caseWithTwoSets();
        ComparisonId comparison = walk.start(caseId);
        List<Actor> examiners = users(US, Role.EXAMINER).subList(0, 3);
        List<String> secrets = new ArrayList<>(WORDS);
        examiners.forEach(examiner -> secrets.add(examiner.name()));
        secrets.addAll(ComparisonWalk.WHERE_AND_WITH_WHAT);
        secrets.addAll(List.of("Campoverde", caseId.toString(), "SENDING", "RECEIVING", "\"rank\"", "\"score\""));

        conclude(walk.take(examiners.get(0), comparison), examiners.get(0), "1", 0, secrets);
        conclude(walk.take(examiners.get(1), comparison), examiners.get(1), "2", 1, secrets);
        Page last = conclude(walk.take(examiners.get(2), comparison), examiners.get(2), "1", 2, secrets);

        assertThat(last.locator("main")).containsText("Another examiner: Same person");
        assertThat(last.locator("main")).containsText("Another examiner: Not the same");
        assertThat(last.locator("main")).containsText(WORDS.get(0));
        assertThat(last.locator("main")).containsText("Together");
    }

    private Page conclude(ReviewId review, Actor examiner, String key, int turn, List<String> secrets) {
        Visitor visitor = visitor(ENGLISH, examiner);
        Page page = visitor.page();
        Heard heard = Heard.by(page);
        Workbench workbench = new Workbench(visitor);
        visitor.open("comparisons/" + review);
        workbench.recordAnalysis();
        visitor.settle();
        List<String> others = secrets.stream()
                .filter(secret -> !secret.equals(examiner.name()) && !secret.equals(WORDS.get(turn)))
                .toList();
        assertThat(heard.anyOf(others)).isEmpty();
        workbench.conclude(key, WORDS.get(turn));
        assertThat(page.getByText("Íñigo Campoverde Munaton")).isVisible();
        assertThat(heard.images()).isGreaterThan(2);
        return page;
    }
}
