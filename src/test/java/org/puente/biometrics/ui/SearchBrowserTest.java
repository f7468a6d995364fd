package org.puente.biometrics.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.biometrics.ComparisonId;
import org.puente.biometrics.ComparisonReason;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.GalleryWalk;
import org.puente.biometrics.ReviewId;
import org.puente.countries.CaseId;
import org.puente.people.PersonName;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the tab of the prints to the page of a search, to the workbench, and back once examiners concluded. */
class SearchBrowserTest extends PortalInBrowser {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase rows;

    /** So that no other test takes what a search proposed here. */
    @AfterEach
    void nothingIsLeftWaiting() {
        new ComparisonWalk(portal).finishEverything();
    }

    @Test
    void anOfficerSearchesAndNobodyLearnsWhoItIsBeforeTheExaminersConcluded() {
        CaseWalk cases = new CaseWalk(portal);
        GalleryWalk gallery = new GalleryWalk(portal);
        CaseId known = cases.ready(PersonName.of("Leocadia", "Quitasueño", "Munaton"));
        CaseId asked = cases.ready(PersonName.of("Hermelinda", "Otravez", "Munaton"));
        gallery.enrol(usCaseworker(), known, 81, 2, 1);
        gallery.enrol(usCaseworker(), asked, 81, 2, 2);
        gallery.untilInGallery(US, known, 2);

        Visitor officer = visitor(ENGLISH, user(US, Role.CASEWORKER)).open("cases/" + asked + "/biometrics");
        Page page = officer.page();
        Heard heard = Heard.by(page);
        officer.photograph("biometrics-search");
        officer.press("biometrics.search.start");
        page.waitForURL(url -> url.matches(".*/searches/[0-9a-f-]{36}.*"));
        assertThat(page.getByText(officer.words("biometrics.search.candidates")))
                .isVisible();
        officer.settle().photograph("search-candidates");
        List<String> secrets = List.of(
                "Leocadia",
                "Quitasue",
                known.toString(),
                officer.words("biometrics.search.score", 1).split(":")[0]);
        assertThat(heard.anyOf(secrets)).isEmpty();

        ComparisonId comparison = comparison(asked, known);
        examinersFindTheSamePerson(comparison, asked, secrets);

        String search = page.url().replaceAll(".*/searches/", "");
        officer.open("searches/" + search);
        assertThat(page.getByText("Leocadia Quitasueño Munaton")).isVisible();
        officer.photograph("search-settled");
        visitor(SPANISH, user(US, Role.CASEWORKER)).open("searches/" + search).photograph("search-settled");
    }

    private void examinersFindTheSamePerson(ComparisonId comparison, CaseId asked, List<String> secrets) {
        ComparisonWalk walk = new ComparisonWalk(portal);
        Actor examiner = user(US, Role.EXAMINER);
        ReviewId review = walk.take(examiner, comparison);
        Visitor bench = visitor(ENGLISH, examiner);
        Heard heard = Heard.by(bench.page());
        bench.open("comparisons/" + review);
        assertThat(bench.page().locator("print-workbench .stage.probe canvas")).isVisible();
        assertThat(heard.anyOf(secrets)).isEmpty();
        assertThat(heard.anyOf(List.of("Hermelinda", "Otravez", asked.toString(), "\"score\"", "\"rank\"")))
                .isEmpty();
        walk.conclude(examiner, review, ComparisonReason.DETAILS_AGREE);
        Actor second = ComparisonWalk.secondExaminer();
        walk.conclude(second, walk.take(second, comparison), ComparisonReason.DETAILS_AGREE);
        searchesOnWithoutLearningOfTheCandidate(bench.open("comparisons/" + review), heard);
    }

    private static void searchesOnWithoutLearningOfTheCandidate(Visitor bench, Heard heard) {
        bench.photograph("comparison-search");
        bench.press("biometrics.search.start");
        bench.page().waitForURL(url -> url.matches(".*/searches/[0-9a-f-]{36}.*"));
        assertThat(bench.page().getByText(bench.words("biometrics.search.candidates")))
                .isVisible();
        bench.settle().photograph("search-of-examiner");
        assertThat(heard.anyOf(List.of("Leocadia", "Quitasue"))).isEmpty();
    }

    @Test
    void anAdministratorSeesHowTheGalleryIs() {
        for (var language : List.of(ENGLISH, SPANISH)) {
            Visitor administrator =
                    visitor(language, user(US, Role.ADMINISTRATOR)).open("health");
            assertThat(administrator.page().getByText(administrator.words("biometrics.health.bytes")))
                    .isVisible();
            administrator.photograph("health");
        }
    }

    private ComparisonId comparison(CaseId asked, CaseId known) {
        return new ComparisonId(rows.sql("select k.comparison_id from print_search_candidate k"
                        + " join print_search s on s.id = k.search_id where s.case_id = ? and k.case_id = ?")
                .params(asked.uuid(), known.uuid())
                .query(UUID.class)
                .single());
    }
}
