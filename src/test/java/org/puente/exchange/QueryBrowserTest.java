package org.puente.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.biometrics.ComparisonReason.DETAILS_AGREE;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.biometrics.ComparisonId;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.ReviewId;
import org.puente.biometrics.ui.Heard;
import org.puente.countries.CaseId;
import org.puente.people.PersonName;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A query from one side to a release by the other, with every answer looked at that a browser gets on the way. */
class QueryBrowserTest extends PortalInBrowser {

    @Autowired
    private ApplicationContext portal;

    @Test
    void oneSideAsksTheOthersExaminersLookAndAPersonReleasesWhatWasAgreed() {
        QueryWalk walk = new QueryWalk(portal);
        CaseId known = walk.knownToColombia(301, PersonName.of("Leocadio", "Quitasol", "Cangrejal"));
        CaseId asked = walk.askedAbout(301, 4, PersonName.of("Hermenegildo", "Otravida", "Rúgel"));

        Visitor officer = visitor(ENGLISH, user(US, Role.CASEWORKER)).open("cases/" + asked + "/queries");
        Page page = officer.page();
        Heard heard = Heard.by(page);
        officer.photograph("query-ask");
        officer.press("exchange.ask");
        assertThat(page.getByText(officer.words("exchange.QueryState.WAITING"))).isVisible();
        QueryId query = walk.latest(asked);
        walk.untilSearched(query);
        walk.hurry(query);
        assertThat(page.getByText(officer.words("exchange.QueryState.UNDER_REVIEW")))
                .isVisible();
        officer.photograph("query-under-review");
        ComparisonId comparison = walk.comparisons(query).getFirst();
        List<String> neverTold = List.of(known.toString(), comparison.toString(), "score", "threshold", "candidate");
        assertThat(heard.anyOf(neverTold)).isEmpty();
        assertThat(heard.anyOf(List.of("Leocadio", "Quitasol"))).isEmpty();

        examine(walk, comparison, List.of("Leocadio", "Hermenegildo", known.toString(), asked.toString()));
        Actor supervisor = user(CO, Role.SUPERVISOR);
        release(walk, query, supervisor);
        assertThat(page.getByText(officer.words("exchange.QueryState.UNDER_REVIEW")))
                .isVisible();
        assertThat(heard.anyOf(List.of("Leocadio", "Quitasol"))).isEmpty();

        walk.hurry(query);
        assertThat(page.getByText("Leocadio")).isVisible();
        page.getByText("Leocadio").scrollIntoViewIfNeeded();
        officer.photograph("query-released");
        assertThat(heard.anyOf(neverTold)).isEmpty();
        assertThat(heard.anyOf(
                        List.of(supervisor.name(), user(CO, Role.EXAMINER).name())))
                .isEmpty();
        visitor(SPANISH, user(US, Role.CASEWORKER))
                .open("cases/" + asked + "/queries")
                .photograph("query-released");
    }

    private void examine(QueryWalk walk, ComparisonId comparison, List<String> neverTold) {
        ComparisonWalk examiners = new ComparisonWalk(portal);
        Actor examiner = user(CO, Role.EXAMINER);
        ReviewId review = examiners.take(examiner, comparison);
        Visitor bench = visitor(SPANISH, examiner);
        Heard heard = Heard.by(bench.page());
        bench.open("comparisons/" + review);
        assertThat(bench.page().locator("print-workbench .stage.probe canvas")).isVisible();
        examiners.conclude(examiner, review, DETAILS_AGREE);
        bench.open("comparisons/" + review);
        assertThat(bench.page().getByText(bench.words("biometrics.findings.subject.untold")))
                .isVisible();
        assertThat(heard.anyOf(neverTold)).isEmpty();
        walk.concludeRest(examiner, comparison);
    }

    private void release(QueryWalk walk, QueryId query, Actor supervisor) {
        Visitor decides = visitor(SPANISH, supervisor).open("answers");
        decides.photograph("answers");
        decides.page().locator("a[href='answers/" + query + "']").click();
        assertThat(decides.page().getByText(decides.words("exchange.answer.leaving.what")))
                .isVisible();
        assertThat(decides.page().getByText("Leocadio", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        decides.settle().photograph("answer");
        visitor(ENGLISH, supervisor).open("answers/" + query).photograph("answer");
        decides.press("exchange.answer.release");
        decides.page().waitForURL("**/answers");
        QueryWalk.until("it was decided", () -> walk.state(query).equals("DECIDED"));
    }
}
