package org.puente.approvals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.puente.testing.TestActors.CO;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class TravelDocumentBrowserTest extends PortalInBrowser {

    private static final String ZONE =
            Papers.zone("AX000377", Papers.MUNATON, Papers.BORN, LocalDate.now().plusMonths(6));

    @Autowired
    private ApplicationContext portal;

    private Visitor officer;

    @BeforeEach
    void theFormOfAConfirmedCaseIsOpen() {
        CaseId id = new ConfirmedCases(new CaseWalk(portal), portal.getBean(NationalityDesk.class)).confirmed();
        officer = visitor(ENGLISH, user(CO, Role.CONSULAR_OFFICER));
        officer.open("approvals/" + id).press("approvals.document.record");
        officer.day("approvals.document.issued", LocalDate.now().minusDays(1));
    }

    @Test
    void aClickRightAfterTheZoneWasTypedSavesWhatItSays() {
        field("approvals.document.zone").fill(ZONE);
        save().click();

        assertThat(officer.page().getByText("AX000377").first()).isVisible();
        assertThat(save()).hasCount(0);
    }

    @Test
    void aNumberTypedWhileTheZoneIsReadStaysAsTyped() {
        List<Route> held = new ArrayList<>();
        officer.page().route("**/*v-r=uidl*", held::add);
        field("approvals.document.zone").fill(ZONE);
        officer.page().waitForCondition(() -> !held.isEmpty());
        field("approvals.document.number").fill("AX000378");
        officer.page().unrouteAll();
        held.forEach(Route::resume);
        assertThat(field("approvals.document.until")).not().hasValue("");
        officer.settle();

        assertThat(field("approvals.document.number")).hasValue("AX000378");
    }

    private Locator save() {
        return officer.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(officer.words("approvals.save"))
                                .setExact(true));
    }

    private Locator field(String key) {
        return officer.page()
                .getByLabel(officer.words(key), new Page.GetByLabelOptions().setExact(true))
                .and(officer.page().locator("input, textarea"));
    }
}
