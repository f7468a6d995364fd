package org.puente.treatment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usSupervisor;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.portal.Texts;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ChecksOfCaseTest {

    @Autowired
    private ApplicationContext portal;

    private Windows windows;
    private CaseId id;

    @BeforeEach
    void open() {
        id = new CaseWalk(portal).submitted();
        windows = Windows.of(portal);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void whoMayAnswerHasTwoButtonsAndWhoMayNotIsToldWhoDoes() {
        assertThat(visibleButtons(tab(usHealthProfessional()), "PRE-08")).contains("Pass", "Fail");

        BrowserlessUIContext receiving = tab(coCaseworker());
        assertThat(visibleButtons(receiving, "PRE-08")).doesNotContain("Pass", "Fail");
        assertThat(text(card(receiving, "PRE-08"))).contains("Answered by: Health professional, United States.");
    }

    @Test
    void theReceivingSideHasNoCardAndNoWordOfTheSendersOwnChecks() {
        BrowserlessUIContext receiving = tab(coConsularOfficer());

        assertThat(receiving.find(CheckCard.class).all())
                .extracting(card -> card.getId().orElseThrow())
                .contains("check-PRE-04")
                .doesNotContain("check-PRE-01", "check-PRE-02", "check-PRE-12", "check-PRE-20");
        assertThat(receiving.find(AboutPerson.class).exists()).isFalse();
    }

    @Test
    void aPassWithItsEvidenceShowsAndTurnsTheCheckGreen() {
        BrowserlessUIContext health = tab(usHealthProfessional());

        answer(health, "PRE-08", "Pass", "Fit, licence 4471");

        assertThat(text(card(health, "PRE-08"))).contains("Passed", "Fit, licence 4471");
        assertThat(text(card(tab(coCaseworker()), "PRE-08")))
                .contains("Passed", "Health professional")
                .doesNotContain("4471");
    }

    @Test
    void aFailedBlockingCheckShowsItsIncidentToItsOwnSideAlone() {
        answer(tab(usHealthProfessional()), "PRE-08", "Fail", "Not fit today");

        assertThat(text(tab(usSupervisor()).find(IncidentLines.class).single())).contains("PRE-08");
        BrowserlessUIContext receiving = tab(coCaseworker());
        assertThat(text(card(receiving, "PRE-08"))).contains("Not answered").doesNotContain("Failed");
        assertThat(receiving.find(IncidentLines.class).all())
                .allSatisfy(lines -> assertThat(text(lines)).doesNotContain("PRE-08"));
    }

    @Test
    void whatOneTypesSurvivesTheAnswerOfAColleague() {
        BrowserlessUIContext mine = tab(usCaseworker());
        press(mine, "PRE-07", "Fail");
        type(mine, "PRE-07", "No call was possible");
        answer(tab(another(usCaseworker())), "PRE-07", "Pass", "Call log 12");

        mine.activate();
        press(mine, "PRE-07", Texts.text("treatment.answer.keep"));

        Component card = card(mine, "PRE-07");
        assertThat(text(card)).contains("Call log 12", Texts.text("treatment.answer.meanwhile"));
        assertThat(evidence(mine, "PRE-07").getValue()).isEqualTo("No call was possible");
        press(mine, "PRE-07", Texts.text("treatment.answer.keep"));
        assertThat(text(card(mine, "PRE-07"))).contains("No call was possible", "1 earlier answer");
    }

    private BrowserlessUIContext tab(Actor actor) {
        BrowserlessUIContext window = windows.open(actor);
        window.activate();
        window.getUI().navigate("cases/" + id + "/treatment");
        return window;
    }

    private static void answer(BrowserlessUIContext window, String check, String verdict, String evidence) {
        window.activate();
        press(window, check, verdict);
        type(window, check, evidence);
        press(window, check, Texts.text("treatment.answer.keep"));
    }

    private static CheckCard card(BrowserlessUIContext window, String check) {
        window.activate();
        return window.find(CheckCard.class).withId("check-" + check).single();
    }

    private static void press(BrowserlessUIContext window, String check, String text) {
        Button button = window.find(Button.class, card(window, check)).all().stream()
                .filter(candidate -> candidate.getText().equals(text))
                .findFirst()
                .orElseThrow();
        button.click();
    }

    private static TextArea evidence(BrowserlessUIContext window, String check) {
        return window.find(TextArea.class, card(window, check)).all().getFirst();
    }

    private static void type(BrowserlessUIContext window, String check, String text) {
        evidence(window, check).setValue(text);
    }

    private static List<String> visibleButtons(BrowserlessUIContext window, String check) {
        return window.find(Button.class, card(window, check)).all().stream()
                .map(Button::getText)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
