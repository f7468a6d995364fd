package org.puente.complaints.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.complaintBody;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usCoordinator;
import static org.puente.testing.TestActors.usSupervisor;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.complaints.ComplaintAddress;
import org.puente.complaints.ComplaintDesk;
import org.puente.complaints.ComplaintId;
import org.puente.complaints.ComplaintLine;
import org.puente.portal.Texts;
import org.puente.testing.PortalTest;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ComplaintPagesTest {

    private static final String SECRET = "Nobody gave me water.";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ComplaintDesk desk;

    private Windows windows;
    private final Map<Actor, BrowserlessUIContext> opened = new HashMap<>();

    @BeforeEach
    void open() {
        windows = Windows.of(portal);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void whoTookAComplaintDownReadsItsNumberAndNeverAgainItsWords() {
        ComplaintLine line = taken();

        assertThat(text(usCoordinator())).contains(line.number()).doesNotContain(SECRET);
        for (Actor side : List.of(usCoordinator(), usSupervisor(), coSupervisor())) {
            open(side, ComplaintAddress.SIDES);
            assertThat(text(side)).contains(line.number()).doesNotContain(SECRET, "Walking Person");
            open(side, ComplaintAddress.of(new ComplaintId(line.id())));
            assertThat(text(side)).doesNotContain(SECRET, line.number());
        }
        for (Actor reader : List.of(complaintBody(), monitor())) {
            open(reader, ComplaintAddress.of(new ComplaintId(line.id())));
            assertThat(text(reader)).contains(SECRET, "Walking Person");
            open(reader, ComplaintAddress.BODY);
            assertThat(text(reader)).contains(line.number()).doesNotContain(SECRET);
        }
    }

    @Test
    void theBodyAsksTheSideGivesAndTheBodyAnswersByTheirPages() {
        ComplaintLine line = taken();
        String address = ComplaintAddress.of(new ComplaintId(line.id()));
        BrowserlessUIContext body = open(complaintBody(), address);
        body.find(TextField.class)
                .withCaption(Texts.text("complaints.ask.about"))
                .single()
                .setValue("Gate 4");
        press(body, "complaints.ask.send");

        BrowserlessUIContext side = open(usSupervisor(), ComplaintAddress.SIDES);
        assertThat(text(usSupervisor())).contains(line.number(), "Gate 4").doesNotContain(SECRET);
        side.find(TextArea.class).all().getFirst().setValue("Water stood at the gate.");
        press(side, "complaints.fact.give");

        body = open(complaintBody(), address);
        assertThat(text(complaintBody())).contains("Water stood at the gate.");
        body.find(TextArea.class)
                .withCaption(Texts.text("complaints.answer.text"))
                .single()
                .setValue("You were right.");
        press(body, "complaints.answer.send");
        assertThat(text(complaintBody())).contains("You were right.");
        open(coSupervisor(), ComplaintAddress.SIDES);
        assertThat(text(coSupervisor())).doesNotContain("You were right.", "Water stood at the gate.", "Gate 4");
    }

    @Test
    void anEmptyComplaintIsRefusedInASentence() {
        BrowserlessUIContext page = open(usCoordinator(), ComplaintAddress.SIDES);
        press(page, "complaints.enter");
        assertThat(text(usCoordinator())).contains(Texts.text("complaints.refused.no_words"));
    }

    private ComplaintLine taken() {
        BrowserlessUIContext page = open(usCoordinator(), ComplaintAddress.SIDES);
        List<ComplaintLine> before = Actors.as(complaintBody(), () -> desk.all(ComplaintDesk.Which.UNANSWERED));
        page.find(TextArea.class).single().setValue(SECRET);
        page.find(TextField.class)
                .withCaption(Texts.text("complaints.language"))
                .single()
                .setValue("es");
        page.find(TextField.class)
                .withCaption(Texts.text("complaints.person"))
                .single()
                .setValue("Walking Person");
        press(page, "complaints.enter");
        return Actors.as(complaintBody(), () -> desk.all(ComplaintDesk.Which.UNANSWERED)).stream()
                .filter(line -> !before.contains(line))
                .findFirst()
                .orElseThrow();
    }

    private BrowserlessUIContext open(Actor actor, String address) {
        BrowserlessUIContext window = opened.computeIfAbsent(actor, windows::open);
        window.activate();
        window.getUI().navigate(address);
        return window;
    }

    private String text(Actor actor) {
        BrowserlessUIContext window = java.util.Objects.requireNonNull(opened.get(actor));
        window.activate();
        return window.find(Main.class).single().getElement().getTextRecursively();
    }

    private static void press(BrowserlessUIContext window, String key) {
        window.activate();
        window.find(Button.class).withText(Texts.text(key)).single().click();
    }
}
