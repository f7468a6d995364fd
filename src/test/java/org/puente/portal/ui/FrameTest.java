package org.puente.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.portal.SideMark;
import org.puente.testing.PortalTest;
import org.puente.testing.SignedInAs;

@PortalTest
class FrameTest extends SpringBrowserlessTest {

    @Test
    @SignedInAs(country = "CO", role = Role.CASEWORKER)
    void theFrameSaysWhoIsSignedInAndByWhichAgreement() {
        UI.getCurrent().navigate("");
        assertThat(text($(UserBox.class).single())).contains("Caseworker, Colombia");
        assertThat(text($(AgreementBox.class).single())).contains("US – Colombia", "Agreement v3");
        assertThat(text($(TopBar.class).single())).contains("Alexandria", "Bogotá");
    }

    @Test
    @SignedInAs(country = "QN", role = Role.CASEWORKER)
    void whoWorksBySeveralAgreementsSeesThemAllAndNoSideOfTheirOwn() {
        UI.getCurrent().navigate("");
        assertThat($(AgreementBox.class).all()).hasSize(3);
        assertThat(text($(TopBar.class).single())).containsOnlyOnce("Inventown").contains("Port Nowhere");
        assertThat($(SideMark.class, $(TopBar.class).single()).all())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.hasClassName("noside")).isTrue());
    }

    @Test
    @SignedInAs(country = "CO", role = Role.CASEWORKER)
    void theMenuOffersWhatTheRoleMayOpenAndNothingElse() {
        UI.getCurrent().navigate("");
        assertThat(text($(NavigationMenu.class).single())).contains("Cases").doesNotContain("Trail");
    }

    @Test
    @SignedInAs(country = "CO", role = Role.AUDITOR)
    void anAuditorsMenuHasTheTrailAndNoCases() {
        UI.getCurrent().navigate("trail");
        assertThat(text($(NavigationMenu.class).single())).contains("Trail").doesNotContain("Cases");
    }

    @Test
    @SignedInAs(country = "CO", role = Role.SUPERVISOR)
    void theReceivingSidesSupervisorIsLedToApprovals() {
        UI.getCurrent().navigate("");
        assertThat(text($(NavigationMenu.class).single())).contains("Approvals");
    }

    @Test
    @SignedInAs(country = "US", role = Role.SUPERVISOR)
    void theSendingSidesSupervisorIsNotLedToAQueueThatIsAlwaysEmpty() {
        UI.getCurrent().navigate("");
        assertThat(text($(NavigationMenu.class).single())).contains("Cases").doesNotContain("Approvals");
    }

    @Test
    @SignedInAs(country = "CO", role = Role.CASEWORKER)
    void aPageOneMayNotOpenIsAnsweredLikeOneThatDoesNotExist() {
        UI.getCurrent().navigate("no-such-page");
        String missing = text($(Main.class).single());
        UI.getCurrent().navigate("trail");
        String forbidden = text($(Main.class).single());
        assertThat(forbidden).isEqualTo(missing).contains("There is nothing here that you could open");
    }

    @Test
    void withoutTheDemoThePageSaysThatSignInIsNotConfigured() {
        UI.getCurrent().navigate("sign-in");
        assertThat(text($(SignInView.class).single())).contains("Sign-in is not configured");
        assertThat($(PartyDesks.class).exists()).isFalse();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
