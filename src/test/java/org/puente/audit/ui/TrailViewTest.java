package org.puente.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.audit.Refused;
import org.puente.portal.Texts;
import org.puente.testing.PortalTest;
import org.puente.testing.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@PortalTest
@Tag("database")
@Tag("walk")
class TrailViewTest extends SpringBrowserlessTest {

    private final ApplicationEventPublisher events;

    @Autowired
    TrailViewTest(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Test
    @SignedInAs(country = "US", role = Role.AUDITOR)
    void anAuditorSeesWhatTheirCountrysUsersDidAndNothingOfTheOther() {
        refuse(usCaseworker(), "case.step.refused", "view.own");
        refuse(coCaseworker(), "case.step.refused", "view.foreign");

        open(Map.of("what", "case.step.refused"));

        assertThat(shown()).contains("view.own").doesNotContain("view.foreign");
    }

    @Test
    @SignedInAs(country = "US", role = Role.AUDITOR)
    void theAddressNarrowsTheLinesAndFillsTheFilters() {
        refuse(usCaseworker(), "treatment.refused", "view.other");

        open(Map.of("what", "treatment.refused", "actor", "us:caseworker"));
        assertThat(shown()).containsOnly("view.other");

        open(Map.of("what", "treatment.refused", "actor", "us:supervisor"));
        assertThat(shown()).isEmpty();
    }

    @Test
    @SignedInAs(country = "US", role = Role.AUDITOR)
    void aNumberThatNamesNoCaseOfTheCountryShowsNoLineInsteadOfAll() {
        refuse(usCaseworker(), "case.step.refused", "view.numbered");

        open(Map.of("case", "USCO-1999-00001"));

        assertThat(shown()).isEmpty();
    }

    @Test
    @SignedInAs(country = "US", role = Role.AUDITOR)
    void anAddressThatMakesNoSenseShowsTheWholeTrail() {
        refuse(usCaseworker(), "case.step.refused", "view.sense");

        open(Map.of("from", "yesterday", "line", "first"));

        assertThat(shown()).contains("view.sense");
    }

    @Test
    @SignedInAs(country = "US", role = Role.AUDITOR)
    void aLineInTheAddressIsOpenBesideTheListWithItsPayload() {
        refuse(usCaseworker(), "case.step.refused", "view.opened");
        open(Map.of("what", "case.step.refused"));
        TrailRow row = test($(TrailGrid.class).single()).getRow(0);

        open(Map.of("line", row.line().id().toString()));

        assertThat($(Pre.class).single().getText()).isEqualTo("{\"step\":\"SUBMIT\"}");
        assertThat($(TrailGrid.class).single().asSingleSelect().getValue()).isEqualTo(row);
    }

    @Test
    @SignedInAs(country = "US", role = Role.SUPERVISOR)
    void whoIsNoAuditorDoesNotGetThere() {
        open(Map.of());

        assertThat($(TrailGrid.class).exists()).isFalse();
    }

    @Test
    void everyCodeThatCanBeChosenHasWordsInBothLanguages() {
        assertThat(TrailTexts.codes())
                .isNotEmpty()
                .allSatisfy(code ->
                        assertThat(Texts.LANGUAGES).allMatch(language -> Texts.has(language, "audit.what." + code)));
    }

    private static void open(Map<String, String> address) {
        UI.getCurrent().navigate("trail", QueryParameters.simple(address));
    }

    private List<String> shown() {
        TrailGrid grid = $(TrailGrid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(i -> test(grid).getRow(i).why())
                .toList();
    }

    private void refuse(Actor actor, String what, String why) {
        Actors.as(actor, () -> events.publishEvent(new Refused(what, null, why, Map.of("step", "SUBMIT"))));
    }
}
