package org.puente.agreements.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.agreements.CodeList;
import org.puente.portal.EmptyState;
import org.puente.portal.TabLinks;
import org.puente.testing.PortalTest;
import org.puente.testing.SignedInAs;

@PortalTest
class AgreementViewTest extends SpringBrowserlessTest {

    @Test
    @SignedInAs(country = "CO", role = Role.SUPERVISOR)
    void aSupervisorReadsTheAgreementOfTheirCountryWithTheCodesInBothLanguages() {
        UI.getCurrent().navigate("agreement");

        assertThat($(H1.class).all()).extracting(H1::getText).anyMatch(title -> title.contains("Colombia"));
        assertThat($(PartyCard.class).all()).hasSize(2);
        assertThat($(CodesCard.class).all()).hasSize(CodeList.values().length);
        assertThat(text($(ClocksCard.class).single())).contains("2 working days", "in any case 30 days", "72 hours");
        assertThat(text($(CodesCard.class).all().getLast())).contains("Typing error", "Error de digitación");
    }

    @Test
    @SignedInAs(country = "QN", role = Role.SUPERVISOR)
    void aSupervisorOfACountryWithSeveralAgreementsGoesFromOneToTheOther() {
        UI.getCurrent().navigate("agreement/qn-qp");

        assertThat(text($(TabLinks.class).single())).contains("Quimera – Quinaria", "Quinaria – Quopolis");
        assertThat(text($(PartyCard.class).all().getLast())).contains("Port Nowhere", "Pacific/Chatham", "21 June");
    }

    @Test
    @SignedInAs(country = "QN", role = Role.SUPERVISOR)
    void aSupervisorReadsWhetherConvictionsMayBeReleasedAndByWhatRight() {
        UI.getCurrent().navigate("agreement/qm-qn");
        assertThat(text($(ConvictionsCard.class).single()))
                .contains("COURT_ORDER", "Orden de un tribunal", "Robbery with violence", "12 years", "two persons");

        UI.getCurrent().navigate("agreement/qn-qp");
        assertThat(text($(ConvictionsCard.class).single()))
                .contains("allows no release of convictions")
                .doesNotContain("Legal bases");
    }

    @Test
    @SignedInAs(country = "PT", role = Role.ADMINISTRATOR)
    void aCountryWithoutAnAgreementIsToldSo() {
        UI.getCurrent().navigate("agreement");

        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @SignedInAs(country = "US", role = Role.ADMINISTRATOR)
    void anAgreementThatIsNotTheirsIsAnsweredLikeOneThatDoesNotExist() {
        UI.getCurrent().navigate("agreement/pt-ec");

        assertThat($(PartyCard.class).exists()).isFalse();
        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @SignedInAs(country = "US", role = Role.CASEWORKER)
    void aCaseworkerDoesNotGetThere() {
        UI.getCurrent().navigate("agreement");

        assertThat($(PartyCard.class).exists()).isFalse();
    }

    private static String text(com.vaadin.flow.component.Component part) {
        return part.getElement().getTextRecursively();
    }
}
