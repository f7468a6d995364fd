package org.puente.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.privacy.EndedStories.privacyOfficer;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.portal.Texts;
import org.puente.privacy.EndedStories;
import org.puente.privacy.ExtensionReason;
import org.puente.privacy.IdentityCheck;
import org.puente.privacy.RequestAnswer;
import org.puente.privacy.RequestKind;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class PrivacyPagesTest {

    @Autowired
    private ApplicationContext portal;

    private Windows windows;
    private EndedStories stories;

    @BeforeEach
    void open() {
        windows = Windows.of(portal);
        stories = new EndedStories(portal);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void anOfficerRecordsARequestErasesByTypingAndBothSidesReadTheCertificate() {
        CaseId id = stories.ended(3);
        String number = stories.number(id);
        BrowserlessUIContext officer = open(privacyOfficer(US), "privacy");
        kind(officer, RequestKind.ERASURE);
        type(officer, Texts.text("privacy.request.number"), "USCO-00-0000");
        press(officer, Texts.text("privacy.request.add"));
        assertThat(text(officer)).contains(Texts.text("privacy.refused.no_case"));

        type(officer, Texts.text("privacy.request.number"), number);
        press(officer, Texts.text("privacy.request.add"));
        assertThat(text(officer)).contains(Texts.text("privacy.request", number), "Campoverde");
        press(officer, Texts.text("privacy.erase"));
        assertThat(text(officer)).contains(Texts.text("privacy.refused.typed", number));
        type(officer, Texts.text("privacy.erase.type", number), number);
        press(officer, Texts.text("privacy.erase"));

        assertThat(text(officer)).contains(Texts.text("privacy.requests.answered"));
        officer.getUI().navigate("privacy", QueryParameters.of("certificates", ""));
        assertThat(text(officer)).contains(number, "The person asked for it", "Photo: 1");
        BrowserlessUIContext other = open(privacyOfficer(CO), "privacy");
        other.getUI().navigate("privacy", QueryParameters.of("certificates", ""));
        assertThat(text(other)).contains(number, "Photo").doesNotContain("asked for it", "Photo: 1", "Campoverde");
        assertThat(text(open(coCaseworker(), "cases/" + id + "/data")))
                .contains(Texts.text("privacy.terms"), "Photo")
                .doesNotContain("Photo: 1");
    }

    @Test
    void anOfficerReadsADraftOfTheLetterIssuesItAndFindsItUnderAnswered() {
        String number = stories.number(stories.ended(3));
        BrowserlessUIContext officer = open(privacyOfficer(US), "privacy");
        type(officer, Texts.text("privacy.request.number"), number);
        press(officer, Texts.text("privacy.request.add"));
        assertThat(text(officer))
                .contains(
                        Texts.text("privacy.letter.read"),
                        Texts.of(IdentityCheck.DOCUMENT_SEEN),
                        "30 working days of this side",
                        Texts.text("privacy.letter.preview", Locale.ENGLISH));

        press(officer, Texts.text("privacy.term.tell.done"));
        assertThat(text(officer)).contains("The person was told on");
        press(officer, Texts.text("privacy.letter.issue"));

        assertThat(text(officer))
                .contains(Texts.of(RequestAnswer.LETTER_ISSUED), Texts.text("privacy.letter.paper", Locale.of("es")))
                .doesNotContain(Texts.text("privacy.request", number));
    }

    @Test
    void anExtensionSaysWhatThePersonIsToldInBothLanguages() {
        String number = stories.number(stories.ended(3));
        BrowserlessUIContext officer = open(privacyOfficer(CO), "privacy");
        type(officer, Texts.text("privacy.request.number"), number);
        press(officer, Texts.text("privacy.request.add"));

        press(officer, Texts.text("privacy.extend"));

        assertThat(text(officer))
                .contains("15 working days of this side", "Our silence is no answer", "Nuestro silencio no es")
                .contains(Texts.of(Locale.of("es"), ExtensionReason.OTHER_OFFICES_ASKED));
    }

    @Test
    void anOfficerAcceptsACorrectionAndACaseworkerMakesItOnTheCase() {
        CaseId id = stories.ended(3);
        String number = stories.number(id);
        BrowserlessUIContext officer = open(privacyOfficer(US), "privacy");
        kind(officer, RequestKind.CORRECTION);
        type(officer, Texts.text("privacy.request.number"), number);
        type(officer, Texts.text("privacy.claim.stated"), "Íñiga");
        press(officer, Texts.text("privacy.request.add"));
        assertThat(text(officer)).contains(Texts.text("privacy.claim.standing"), "Íñigo", "Íñiga");
        pressOnCard(officer, number, Texts.text("privacy.claim.accept"));
        assertThat(text(officer)).contains("waits for a caseworker");

        BrowserlessUIContext caseworker = open(usCaseworker(), "cases/" + id + "/data");
        assertThat(text(caseworker)).contains(Texts.text("privacy.correction.title"), "Íñiga");
        press(caseworker, Texts.text("privacy.correction.make"));
        assertThat(text(caseworker)).contains(Texts.text("cases.disclosure.reason_missing"));
        choose(caseworker, Texts.text("privacy.correction.reason"));
        press(caseworker, Texts.text("privacy.correction.make"));

        assertThat(text(open(usCaseworker(), "cases/" + id + "/data")))
                .doesNotContain(Texts.text("privacy.correction.title"));
        assertThat(text(open(privacyOfficer(US), "privacy"))).contains(Texts.of(RequestAnswer.CORRECTED));
    }

    @Test
    void whatThePersonSaysToARefusalStandsOnTheCaseOfThatSideAlone() {
        CaseId id = stories.ended(3);
        String number = stories.number(id);
        BrowserlessUIContext officer = open(privacyOfficer(US), "privacy");
        kind(officer, RequestKind.CORRECTION);
        type(officer, Texts.text("privacy.request.number"), number);
        type(officer, Texts.text("privacy.claim.stated"), "Íñiga");
        press(officer, Texts.text("privacy.request.add"));
        pressOnCard(officer, number, Texts.text("privacy.refuse"));
        officer.find(TextArea.class).all().stream()
                .filter(area -> isOnCard(area, number)
                        && Texts.text("privacy.disagree.words").equals(area.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue("That is how my mother wrote it.");
        pressOnCard(officer, number, Texts.text("privacy.disagree.keep"));

        assertThat(text(open(usCaseworker(), "cases/" + id + "/data"))).contains("how my mother wrote it");
        assertThat(text(open(coCaseworker(), "cases/" + id + "/data"))).doesNotContain("how my mother wrote it");
    }

    @Test
    void whoseKeyIsLostIsToldInASentenceAndNoFingerOpens() {
        CaseId id = stories.ended(3);
        portal.getBean(WholeDatabase.class)
                .sql("delete from keys.data_key where case_id = ? and purpose = 'PRINTS'")
                .param(id.uuid())
                .update();

        for (Actor reader : new Actor[] {usCaseworker(), coCaseworker()}) {
            BrowserlessUIContext window = open(reader, "cases/" + id + "/biometrics");
            assertThat(text(window)).contains(Texts.text("biometrics.unreadable.KEY_LOST"));
            assertThat(window.find(Button.class).all().stream()
                            .filter(button -> button.hasClassName("finger") && button.isEnabled()))
                    .isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static void kind(BrowserlessUIContext window, RequestKind kind) {
        window.activate();
        window.find(RadioButtonGroup.class).all().stream()
                .filter(group -> Texts.text("privacy.request.kind").equals(group.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(kind);
    }

    /** Takes the first of the choices. */
    @SuppressWarnings("unchecked")
    private static void choose(BrowserlessUIContext window, String label) {
        window.activate();
        Select<Object> select = window.find(Select.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        select.setValue(select.getListDataView().getItem(0));
    }

    private BrowserlessUIContext open(Actor actor, String address) {
        BrowserlessUIContext window = windows.open(actor);
        window.activate();
        window.getUI().navigate(address);
        return window;
    }

    private static String text(BrowserlessUIContext window) {
        window.activate();
        return window.find(Main.class).single().getElement().getTextRecursively();
    }

    private static void type(BrowserlessUIContext window, String label, String text) {
        window.activate();
        window.find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(text);
    }

    /** Other tests may have left requests that are due before. */
    private static void pressOnCard(BrowserlessUIContext window, String number, String text) {
        window.activate();
        window.find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text) && isOnCard(button, number))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static boolean isOnCard(Component component, String number) {
        return Stream.of(RequestCard.class, AnsweredLine.class)
                .map(component::findAncestor)
                .filter(Objects::nonNull)
                .anyMatch(place ->
                        ((Component) place).getElement().getTextRecursively().contains(number));
    }

    private static void press(BrowserlessUIContext window, String text) {
        window.activate();
        Stream.concat(
                        window.find(Button.class).all().stream()
                                .filter(button -> button.getText().equals(text))
                                .map(button -> (Runnable) button::click),
                        window.find(NativeButton.class).all().stream()
                                .filter(button ->
                                        button.getElement().getTextRecursively().equals(text))
                                .map(button ->
                                        (Runnable) () -> ComponentUtil.fireEvent(button, new ClickEvent<>(button))))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
