package org.puente.agreements.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.agreements.NextVersions.QM_ADMINISTRATOR;
import static org.puente.agreements.NextVersions.QN_ADMINISTRATOR;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.agreements.NextVersions;
import org.puente.agreements.VersionState;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.testing.PortalTest;
import org.puente.testing.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@Tag("walk")
@PortalTest
class VersionsViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Test
    @SignedInAs(country = "QN", role = Role.ADMINISTRATOR)
    void anAdministratorReadsWhatDiffersAndSignsForTheirSide() {
        NextVersions next = new NextVersions(portal);
        String text = next.text().replace("TRAVEL_DOCUMENT: { hours: 90", "TRAVEL_DOCUMENT: { hours: 91");
        UUID id = elsewhere(() -> next.propose(QM_ADMINISTRATOR, text));
        UI.getCurrent().navigate("agreement/qm-qn/versions");
        VersionCard proposed = $(VersionCard.class).all().getFirst();
        assertThat(text(proposed)).contains("Proposed", "Ciudad Inventada").doesNotContain("QM administrator");
        ActionButton sign = $(ActionButton.class, proposed).single();
        assertThat(sign.isRefused()).isTrue();

        String differences = $(Anchor.class, proposed).all().getFirst().getHref();
        UI.getCurrent().navigate(differences);
        assertThat(text($(DifferencesView.class).single())).contains("Issue the travel document › Hours", "90", "91");

        UI.getCurrent().navigate("agreement/qm-qn/versions");
        $(Checkbox.class).single().setValue(true);
        $(ActionButton.class).single().click();
        assertThat(elsewhere(() -> next.line(QN_ADMINISTRATOR, id).state())).isEqualTo(VersionState.SIGNED_BY_ONE);
        assertThat(text($(VersionCard.class).all().getFirst())).contains("Signed by one side", "QN administrator");
        elsewhere(() -> {
            next.withdraw(QM_ADMINISTRATOR, id);
            return true;
        });
    }

    @Test
    @SignedInAs(country = "QM", role = Role.ADMINISTRATOR)
    void whatCannotBeTheNextVersionIsSaidLineByLineInTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.of("es"));
        UI.getCurrent().navigate("agreement/qm-qn/versions");
        String wrong = new NextVersions(portal)
                .text()
                .replace("hold_review_days: 4", "hold_review_days: 0")
                .replace("drafts: 30", "drafts: -1");

        ProposalCard card = $(ProposalCard.class).single();
        card.take(wrong.getBytes(StandardCharsets.UTF_8));

        assertThat(text(card))
                .contains("hold_review_days: 0 es menos que 1", "retention.drafts: -1 es menos que 1", "Línea ");
    }

    @Test
    @SignedInAs(country = "QN", role = Role.SUPERVISOR)
    void aSupervisorReadsTheVersionsAndIsOfferedNoSignature() {
        UI.getCurrent().navigate("agreement/qm-qn/versions");

        assertThat($(VersionCard.class).all()).isNotEmpty();
        assertThat($(ProposalCard.class).exists()).isFalse();
        assertThat(text($(VersionCard.class).all().getLast())).contains("counts as signed at the installation");
    }

    @Test
    @SignedInAs(country = "US", role = Role.ADMINISTRATOR)
    void theVersionsOfOthersAreAnsweredLikeThoseOfNoAgreement() {
        UI.getCurrent().navigate("agreement/qm-qn/versions");
        assertThat($(EmptyState.class).exists()).isTrue();
        assertThat($(Card.class).exists()).isFalse();
    }

    private static <T> T elsewhere(java.util.function.Supplier<T> work) {
        return java.util.concurrent.CompletableFuture.supplyAsync(work).join();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
