package org.puente.convictions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.agreements.AgreedForOneCase;
import org.puente.countries.CaseId;
import org.puente.people.PersonName;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two persons of one side release convictions in a browser, and an officer of the other side reads them. */
class ConvictionsBrowserTest extends PortalInBrowser {

    private static final String AGREED = """
            convictions:
              released_by: [SENDING]
              legal_bases:
                - code: TREATY_ARTICLE_9
                  en: Article 9 of the invented treaty on mutual legal assistance
                  es: Artículo 9 del tratado inventado de asistencia judicial
              categories:
                - { code: ROBBERY, en: Robbery with violence, es: Robo con violencia }
                - { code: FRAUD, en: Fraud, es: Estafa }
              oldest_years: 12
            """;

    @Autowired
    private ApplicationContext portal;

    @Test
    void oneSideWritesDownProposesAndSignsAndTheOtherReadsByWhatRight() {
        CaseWalk cases = new CaseWalk(portal);
        CaseId id = cases.submit(cases.ready(PersonName.of("Telesforo", "Muestra", "Quebrado")));
        try (AgreedForOneCase agreed = new AgreedForOneCase(portal, id, AGREED)) {
            assertThat(agreed).isNotNull();
            Actor caseworker = user(US, Role.CASEWORKER);
            writeDown(caseworker, id, "ROBBERY", LocalDate.of(2009, 2, 3), true);
            writeDown(caseworker, id, "FRAUD", LocalDate.of(2022, 9, 30), false);
            Visitor first = visitor(ENGLISH, caseworker).open(page(id));
            first.press("convictions.add");
            first.photograph("convictions-write");
            fill(first);
            first.press("convictions.keep");
            assertThat(first.page().getByText("Fraud, 3 May 2019").first()).isVisible();
            first.page().getByLabel("Fraud, 3 May 2019").first().check();
            choose(first, "convictions.propose.basis", "Article 9");
            first.settle().photograph("convictions-propose");
            first.press("convictions.propose.send");
            assertThat(first.page().getByText(first.words("convictions.proposal.second")))
                    .isVisible();

            Visitor second = visitor(SPANISH, user(US, Role.SUPERVISOR));
            second.open("")
                    .page()
                    .locator("a[href$='" + page(id) + "']")
                    .first()
                    .click();
            assertThat(second.page().getByText(second.words("convictions.proposal.due")))
                    .isVisible();
            second.settle().photograph("convictions-sign");
            visitor(ENGLISH, user(US, Role.SUPERVISOR)).open(page(id)).photograph("convictions-sign");
            second.press("convictions.proposal.sign");
            assertThat(second.page().getByText(second.words("convictions.purpose")))
                    .isVisible();
            second.photograph("convictions-given");

            Visitor reads = visitor(SPANISH, user(CO, Role.CASEWORKER)).open(page(id));
            assertThat(reads.page().getByText("Estafa")).isVisible();
            assertThat(reads.page().getByText(reads.words("convictions.purpose")))
                    .isVisible();
            assertThat(reads.page().getByText(caseworker.name())).hasCount(0);
            reads.photograph("convictions-received");
            visitor(ENGLISH, user(CO, Role.SUPERVISOR)).open(page(id)).photograph("convictions-received");
            Visitor coordinator =
                    visitor(SPANISH, user(CO, Role.TRANSFER_COORDINATOR)).open("cases/" + id);
            assertThat(coordinator.page().getByText(coordinator.words("cases.panel.convictions")))
                    .hasCount(0);
        }
    }

    private void writeDown(Actor caseworker, CaseId id, String category, LocalDate day, boolean isFinal) {
        ConvictionFacts facts = new ConvictionFacts(category, day, Court.FIRST_INSTANCE, "US-VA", 30);
        Actors.as(
                caseworker,
                () -> portal.getBean(ConvictionDesk.class).add(id, new ConvictionInput(facts, isFinal, true)));
    }

    private static void fill(Visitor officer) {
        choose(officer, "convictions.field.category", "Fraud");
        officer.day("convictions.field.day", LocalDate.of(2019, 5, 3));
        officer.choose("convictions.field.court", Court.APPEAL);
        officer.type("convictions.field.place", "us-va").type("convictions.field.months", "14");
        for (String box : List.of("convictions.field.final", "convictions.field.adult")) {
            officer.tick(box);
        }
    }

    private static void choose(Visitor officer, String label, String option) {
        officer.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHasText(officer.words(label))
                        .setVisible(true))
                .first()
                .click();
        officer.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        officer.settle();
    }

    private static String page(CaseId id) {
        return "cases/" + id + "/convictions";
    }
}
