package org.puente.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.privacy.EndedStories.privacyOfficer;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.portal.Texts;
import org.puente.privacy.EndedStories;
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
