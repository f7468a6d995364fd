package org.puente;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.puente.access.Role.CASEWORKER;
import static org.puente.access.Role.SUPERVISOR;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.Families;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.people.PersonName;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The screens and dialogs that no walk passes: looked at in both languages, and on the smallest and largest screens. */
class ScreensBrowserTest extends PortalInBrowser {

    private static final int MANY = 200;

    @Autowired
    private CaseList cases;

    @Autowired
    private Families families;

    @Autowired
    private ApplicationContext portal;

    @Test
    void theOtherSideReadsTheHoldSentenceWhereverTheCaseIsShown() {
        Actor officer = user(CO, CASEWORKER);
        CaseId held = find(officer, row -> row.nextReview() != null && row.state() == CaseState.SUBMITTED);
        Visitor reader = visitor(SPANISH, officer);

        reader.open("cases/" + held).photograph("case-held");
        assertThat(reader.page().locator(".hold")).hasCount(1);
        reader.open("cases?case=" + held).photograph("cases-opened");
        reader.open("case-file/" + held).fits("case-file-held", 720, 450);
        reader.open("cases/" + held + "/people").photograph("people-receiving");
    }

    @Test
    void aReceivingCaseworkerAsksWithAnAgreedReason() {
        Actor officer = user(CO, CASEWORKER);
        CaseId id = find(officer, row -> row.state() == CaseState.IN_VERIFICATION && row.nextReview() == null);
        Visitor reader = visitor(SPANISH, officer).open("cases/" + id).press("cases.Step." + Step.ASK);
        reader.photograph("step-dialog");
    }

    @Test
    void aSendingCaseworkerOpensTheDialogsOfACase() {
        Actor officer = user(US, CASEWORKER);
        CaseId id = find(
                officer,
                row -> row.state() == CaseState.SUBMITTED
                        && !Actors.as(officer, () -> families.of(row.id())).isEmpty());
        Visitor writer = visitor(ENGLISH, officer).open("cases/" + id);

        writer.press("cases.hold.place").photograph("hold-dialog");
        writer.press("cases.cancel").press("cases.edit").photograph("circumstances-dialog");
        writer.open("cases/" + id + "/people").photograph("people-correction");
        writer.open("cases/" + id + "/documents").photograph("documents");
        writer.open("case-file/" + id).photograph("case-file");
    }

    @Test
    void whoSavesSecondChoosesFieldByField() {
        CaseId id = new CaseWalk(portal).ready(PersonName.of("Casilda", "Dosplumas", "Munaton"));
        List<Actor> colleagues = users(US, CASEWORKER);
        Visitor second = visitor(SPANISH, colleagues.get(1)).open("cases/" + id + "/people");
        visitor(ENGLISH, colleagues.get(0))
                .open("cases/" + id + "/people")
                .type("cases.SheetField.PLACE_OF_BIRTH", "Mocoa")
                .press("people.edit.save");

        second.type("cases.SheetField.PLACE_OF_BIRTH", "Leticia").press("people.edit.save");

        assertThat(second.page().getByRole(AriaRole.DIALOG)).containsText("Mocoa");
        second.photograph("merge");
    }

    @Test
    void helpAndAnAddressThatLeadsNowhereAreSaidInBothLanguages() {
        Visitor lost = visitor(SPANISH, user(CO, SUPERVISOR)).open("cases");
        lost.page().keyboard().press("?");
        assertThat(lost.page().getByText(lost.words("portal.shortcuts.close"))).isVisible();
        lost.settle().photograph("shortcuts");
        lost.open("nowhere").photograph("not-found");
        visitor(ENGLISH, user(US, SUPERVISOR)).open("cases/nowhere").photograph("not-found");
    }

    @Test
    void theMainScreensFitTheSmallestAndTheLargestScreens() {
        Actor officer = user(CO, SUPERVISOR);
        CaseId id = find(officer, row -> row.nextReview() != null && row.state() != CaseState.SUBMITTED);
        Visitor reader = visitor(SPANISH, officer);
        fits(reader, "", "my-work");
        fits(reader, "cases", "cases");
        reader.fits("cases-4k", 3840, 2160);
        fits(reader, "cases/" + id, "case");
        reader.fits("case-4k", 3840, 2160);
        fits(reader, "cases/" + id + "/biometrics", "biometrics");
        fits(reader, "cases/" + id + "/treatment", "treatment");
        fits(reader, "approvals", "approvals");
        fits(reader, "incidents", "incidents");
        fits(reader, "agreement", "agreement");
    }

    private static void fits(Visitor reader, String path, String name) {
        reader.open(path);
        reader.fits(name + "-small-phone", 360, 740);
        reader.fits(name + "-zoomed", 720, 450);
    }

    private CaseId find(Actor officer, Predicate<CaseRow> wanted) {
        return Actors.as(officer, () -> cases.page(CaseQuery.ALL, 0, MANY)).stream()
                .filter(wanted)
                .map(CaseRow::id)
                .findFirst()
                .orElseThrow();
    }
}
