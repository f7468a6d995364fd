package org.puente.treatment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class TreatmentBrowserTest extends PortalInBrowser {

    @Autowired
    private ApplicationContext portal;

    @Test
    void aHealthProfessionalAnswersWithAThumbAndTheConsulateReadsTheResultInSpanish() {
        CaseId id = new CaseWalk(portal).submitted();
        Visitor health = visitor(ENGLISH, user(US, Role.HEALTH_PROFESSIONAL)).open(tab(id));
        answer(health, "PRE-11", "Fail", "A sedative was on the list");
        answer(health, "PRE-08", "Pass", "Fit, licence 4471");
        choice(card(health, "PRE-12"), "Fail").click();
        health.settle();
        assertThat(choice(card(health, "PRE-08"), "Pass").boundingBox().height).isGreaterThanOrEqualTo(56);
        card(health, "PRE-11").evaluate("card => card.scrollIntoView()");
        health.photograph("treatment-sending");

        Visitor consulate = visitor(SPANISH, user(CO, Role.CONSULAR_OFFICER)).open(tab(id));
        assertThat(card(consulate, "PRE-11").textContent()).contains("Sin respuesta");
        consulate.photograph("treatment-receiving");
    }

    @Test
    void aSupervisorReadsAnIncidentBesideTheList() {
        CaseId id = new CaseWalk(portal).submitted();
        Visitor health = visitor(ENGLISH, user(US, Role.HEALTH_PROFESSIONAL)).open(tab(id));
        answer(health, "PRE-11", "Fail", "A sedative was on the list");

        Visitor supervisor = visitor(ENGLISH, user(US, Role.SUPERVISOR)).open("incidents");
        supervisor
                .page()
                .getByText("PRE-11", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        supervisor.page().getByText("What was found and done").first().waitFor();
        supervisor.page().waitForURL(Pattern.compile(".*/incidents\\?id=.*"));
        supervisor.photograph("incidents");
    }

    private static String tab(CaseId id) {
        return "cases/" + id + "/treatment";
    }

    private static Locator card(Visitor visitor, String check) {
        return visitor.page().locator("#check-" + check);
    }

    private static Locator choice(Locator card, String verdict) {
        return card.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verdict).setExact(true));
    }

    private static void answer(Visitor visitor, String check, String verdict, String evidence) {
        Locator card = card(visitor, check);
        choice(card, verdict).click();
        card.getByLabel("What shows it").fill(evidence);
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep the answer"))
                .click();
        card.getByText(evidence, new Locator.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        visitor.settle();
    }
}
