package org.puente.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usProtectionOfficer;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.agreements.Code;
import org.puente.countries.CaseId;
import org.puente.messages.Message;
import org.puente.messages.MessageDesk;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MessagesPanelTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MessageDesk desk;

    private CaseId id;

    @BeforeEach
    void submit() {
        id = new CaseWalk(portal).inVerification();
    }

    @Test
    void oneSideAsksTheOtherAnswersAndEachReadsWhoSaidWhatInWhichRole() {
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext co = open(windows, coConsularOfficer());
            choose(co, "INTERVIEW_DATE");
            press(co, "Send");

            BrowserlessUIContext us = open(windows, usCaseworker());
            assertThat(said(us)).containsExactly("When can the consular interview be held?");
            press(us, "Answer");
            choose(us, "BEING_ARRANGED");
            us.find(TextArea.class).single().setValue("On Monday.");
            press(us, "Send");
        }

        List<Message> read = Actors.as(coCaseworker(), () -> desk.of(id));
        assertThat(read).hasSize(2);
        assertThat(read.getFirst().answered()).isTrue();
        assertThat(read.getFirst().receipt()).isPresent();
        assertThat(read.getLast().answersTo()).isEqualTo(read.getFirst().id());
        assertThat(read.getLast().text()).isEqualTo("On Monday.");
    }

    @Test
    void aWordThatBetraysProtectionIsMarkedAndWhatWasTypedStays() {
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext us = open(windows, usCaseworker());
            choose(us, "INTERVIEW_DATE");
            us.find(TextArea.class).single().setValue("Before the asylum office.");
            press(us, "Send");

            assertThat(us.find(Paragraph.class)
                            .withClassName("written")
                            .single()
                            .getElement()
                            .getOuterHTML())
                    .contains("<mark>asylum</mark>");
            assertThat(us.find(TextArea.class).single().getValue()).isEqualTo("Before the asylum office.");
        }
        assertThat(Actors.as(coCaseworker(), () -> desk.of(id))).isEmpty();
    }

    @Test
    void whoDoesNotWriteForTheOfficeHasNoFormAndLeavesNoReceipt() {
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext co = open(windows, coCaseworker());
            choose(co, "INTERVIEW_DATE");
            press(co, "Send");

            BrowserlessUIContext us = open(windows, usProtectionOfficer());
            assertThat(said(us)).hasSize(1);
            assertThat(us.find(TextArea.class).all()).isEmpty();
        }
        assertThat(Actors.as(coCaseworker(), () -> desk.of(id)).getFirst().receipt())
                .isEmpty();
    }

    private BrowserlessUIContext open(Windows windows, Actor actor) {
        BrowserlessUIContext window = windows.open(actor);
        window.navigate("cases/" + id + "/messages", Component.class);
        return window;
    }

    private static List<String> said(BrowserlessUIContext window) {
        return window.find(Paragraph.class).withClassName("said").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(BrowserlessUIContext window, String code) {
        Select<Code> codes = window.find(Select.class).withClassName("wide").single();
        codes.setValue(codes.getListDataView()
                .getItems()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private static void press(BrowserlessUIContext window, String text) {
        window.find(Button.class).withText(text).single().click();
    }
}
