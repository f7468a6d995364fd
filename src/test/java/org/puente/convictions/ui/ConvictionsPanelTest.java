package org.puente.convictions.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.convictions.ConvictionWalk.CASEWORKER;
import static org.puente.convictions.ConvictionWalk.QM;
import static org.puente.convictions.ConvictionWalk.QN;
import static org.puente.convictions.ConvictionWalk.SUPERVISOR;
import static org.puente.convictions.ConvictionWalk.THEIR_CASEWORKER;
import static org.puente.convictions.ConvictionWalk.THEIR_SUPERVISOR;
import static org.puente.testing.TestActors.officer;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.convictions.Conviction;
import org.puente.convictions.ConvictionWalk;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.ActionButton;
import org.puente.portal.DayField;
import org.puente.testing.CaseWalk;
import org.puente.testing.Drawn;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The tab of convictions, as each side sees it. */
@PortalTest
class ConvictionsPanelTest {

    @Autowired
    private ApplicationContext portal;

    private ConvictionWalk walk;
    private CaseId id;

    @BeforeEach
    void submit() {
        walk = new ConvictionWalk(portal);
        id = walk.cases().submitted();
    }

    @Test
    void aCaseworkerWritesOneDownAndProposesASupervisorSignsAndTheOtherSideReadsWhatForItMayBeUsed() {
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext first = open(windows, CASEWORKER);
            write(first);
            assertThat(text(first)).contains("Fraud, 3 May 2019 · Court of appeal · QM-7 · 14 months");
            choose(first);
            assertThat(first.find(ProposalForm.class).single().getElement().getTextRecursively())
                    .contains("Exactly this leaves", "Fraud");
            propose(first);
            assertThat(text(first)).contains("Waiting for a second person");
            assertThat(first.find(Button.class).withText("Sign and release").exists())
                    .isFalse();

            BrowserlessUIContext second = open(windows, SUPERVISOR);
            assertThat(text(second)).contains("Article 9 of the invented treaty", CASEWORKER.name());
            second.find(Button.class).withText("Sign and release").single().click();
            assertThat(text(second)).contains("Released to " + name(QN));

            BrowserlessUIContext other = open(windows, THEIR_CASEWORKER);
            assertThat(text(other))
                    .contains("Released by " + name(QM), "Fraud", "3 May 2019", "14 months")
                    .contains("Article 9 of the invented treaty", "Given for the return of this person")
                    .doesNotContain(CASEWORKER.name(), SUPERVISOR.name(), "Convictions written down");
        }
    }

    @Test
    void whatIsRefusedStaysInTheFormWithAllThatWasFilledIn() {
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext first = open(windows, CASEWORKER);
            first.find(Button.class)
                    .withText("Write a conviction down")
                    .single()
                    .click();
            press(first, "Save");
            assertThat(dialog(first)).contains("Fill in the category");
            fill(first, "QN-1");
            press(first, "Save");

            assertThat(dialog(first)).contains("Only convictions by own courts (" + name(QM));
            assertThat(first.find(TextField.class, first.find(Dialog.class).single())
                            .single()
                            .getValue())
                    .isEqualTo("QN-1");
        }
    }

    @Test
    void aProposalWithoutALegalBasisKeepsWhatWasChosen() {
        walk.write(id);
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext first = open(windows, CASEWORKER);
            CheckboxGroup<Conviction> chosen = group(first);
            chosen.setValue(new HashSet<>(chosen.getListDataView().getItems().toList()));
            propose(first);

            assertThat(group(first).getValue()).hasSize(1);
            assertThat(text(first)).doesNotContain("Waiting for a second person");
        }
    }

    @Test
    void theSecondPersonDeclinesForAReason() {
        walk.write(id);
        walk.propose(id);
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext second = open(windows, SUPERVISOR);
            press(second, "Decline");
            assertThat(text(second)).contains("Waiting for a second person");
            Select<Object> why = select(second, "Why not");
            why.setValue(why.getListDataView().getItems().toList().getFirst());
            press(second, "Decline");

            assertThat(text(second)).contains("Earlier proposals", "Declined", "Not needed for this return");
        }
    }

    @Test
    void thereIsNoTabWhereThereIsNothingToReadOrToDoForTheReader() {
        CaseId off = new CaseWalk(portal).submitted();
        try (Windows windows = Windows.of(portal)) {
            for (Actor nothing : List.of(THEIR_CASEWORKER, THEIR_SUPERVISOR)) {
                assertThat(tabs(windows, nothing, id)).doesNotContain("Convictions");
            }
            for (Actor nothing : List.of(TestActors.usCaseworker(), TestActors.coSupervisor())) {
                assertThat(tabs(windows, nothing, off)).contains("History").doesNotContain("Convictions");
            }
            CaseId released = walk.released();
            for (Role role : List.of(
                    Role.TRANSFER_COORDINATOR,
                    Role.HEALTH_PROFESSIONAL,
                    Role.PROTECTION_OFFICER,
                    Role.IDENTITY_OFFICER,
                    Role.CONSULAR_OFFICER)) {
                assertThat(tabs(windows, officer(QM, role), released)).doesNotContain("Convictions");
                assertThat(tabs(windows, officer(QN, role), released)).doesNotContain("Convictions");
            }
            assertThat(tabs(windows, THEIR_SUPERVISOR, released)).contains("Convictions");
            assertThat(tabs(windows, CASEWORKER, id)).contains("Convictions");
        }
    }

    private static String name(Country country) {
        return country.displayName(Locale.ENGLISH);
    }

    private BrowserlessUIContext open(Windows windows, Actor actor) {
        BrowserlessUIContext window = windows.open(actor);
        window.activate();
        window.getUI().navigate("cases/" + id + "/convictions");
        return window;
    }

    private static String tabs(Windows windows, Actor actor, CaseId of) {
        BrowserlessUIContext window = windows.open(actor);
        window.activate();
        window.getUI().navigate("cases/" + of);
        return Drawn.in(window).text();
    }

    private static void propose(BrowserlessUIContext window) {
        window.find(ActionButton.class, window.find(ProposalForm.class).single())
                .single()
                .click();
    }

    private static void write(BrowserlessUIContext window) {
        window.find(Button.class).withText("Write a conviction down").single().click();
        fill(window, "qm-7");
        press(window, "Save");
    }

    private static void fill(BrowserlessUIContext window, String place) {
        Dialog dialog = window.find(Dialog.class).single();
        Select<Object> category = select(window, "Category of the offence");
        category.setValue(category.getListDataView().getItems().toList().getLast());
        window.find(DayField.class, dialog).single().setValue(LocalDate.of(2019, 5, 3));
        Select<Object> court = select(window, "Court");
        court.setValue(court.getListDataView().getItems().toList().get(1));
        window.find(TextField.class, dialog).single().setValue(place);
        window.find(IntegerField.class, dialog).single().setValue(14);
        window.find(Checkbox.class, dialog).all().forEach(box -> box.setValue(true));
    }

    private static void choose(BrowserlessUIContext window) {
        CheckboxGroup<Conviction> chosen = group(window);
        chosen.setValue(new HashSet<>(chosen.getListDataView().getItems().toList()));
        Select<Object> basis = select(window, "Legal basis");
        basis.setValue(basis.getListDataView().getItems().toList().getFirst());
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Conviction> group(BrowserlessUIContext window) {
        return window.find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> select(BrowserlessUIContext window, String label) {
        return window.find(Select.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
    }

    private static void press(BrowserlessUIContext window, String text) {
        window.find(Button.class).withText(text).single().click();
    }

    private static String dialog(BrowserlessUIContext window) {
        return window.find(Dialog.class).single().getElement().getTextRecursively();
    }

    private static String text(BrowserlessUIContext window) {
        return window.find(ConvictionsTab.class).single().getElement().getTextRecursively();
    }
}
