package org.puente.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseRow;
import org.puente.cases.SheetField;
import org.puente.countries.Country;
import org.puente.people.Sex;
import org.puente.portal.Texts;
import org.puente.testing.PortalTest;
import org.puente.testing.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("database")
@Tag("walk")
@PortalTest
class NewCaseViewTest extends SpringBrowserlessTest {

    private static final String ZONE = """
            P<COLSOLMAYOR<ISCALO<<ANDRES<<<<<<<<<<<<<<<<
            AX000369<1COL9103085M2705240<<<<<<<<<<<<<<08
            """;

    @Autowired
    private CaseList cases;

    @Test
    @SignedInAs(country = "US", role = Role.CASEWORKER)
    void whoIsNotFoundIsRecordedWithADraftAndWhoIsFoundIsChosenWithTheReasons() {
        UI.getCurrent().navigate("cases/new");
        type("Efraín", "Únicovalle", "Dávalor");
        press("Search");
        press("Record a new person");
        $(DatePicker.class).first().setValue(LocalDate.of(1991, 3, 8));
        sex().setValue(Sex.M);
        nationality().setValue(Country.of("CO"));
        press("Open the draft case");
        assertThat(found("Únicovalle")).hasSize(1);

        UI.getCurrent().navigate("cases/new");
        type("Efrain", "Unicovalle", "");
        press("Search");
        assertThat(page())
                .contains(
                        "Given names: same but for the accent",
                        "First surname: same but for the accent",
                        "Second surname: not given in the search");
        press("This is the person");
        press("Open the draft case");
        assertThat(found("Únicovalle")).hasSize(2);
    }

    @Test
    @SignedInAs(country = "US", role = Role.CASEWORKER)
    void whatWasTypedIsThereAgainWhenThePageIsOpenedAgain() {
        UI.getCurrent().navigate("cases/new");
        type("Nadia", "Guardada", "");
        UI.getCurrent().navigate("cases");
        UI.getCurrent().navigate("cases/new");
        assertThat(field("First surname").getValue()).isEqualTo("Guardada");
        type("", "", "");
    }

    @Test
    @SignedInAs(country = "QN", role = Role.CASEWORKER)
    void whoeverSendsUnderSeveralAgreementsSaysUnderWhichTheCaseIs() {
        UI.getCurrent().navigate("cases/new");
        type("Efra", "Zweifelda", "");
        press("Search");
        press("Record a new person");
        $(DatePicker.class).first().setValue(LocalDate.of(1991, 3, 8));
        sex().setValue(Sex.M);
        nationality().setValue(Country.of("QP"));
        assertThat(agreement().getListDataView().getItems().map(AgreementProfile::id))
                .containsExactly("qn-qm", "qn-qp");
        press("Open the draft case");
        assertThat(agreement().isInvalid()).isTrue();
        assertThat(found("Zweifelda")).isEmpty();

        agreement().setValue(agreement().getListDataView().getItem(1));
        press("Open the draft case");
        assertThat(found("Zweifelda")).hasSize(1);
    }

    @Test
    @SignedInAs(country = "US", role = Role.CASEWORKER)
    void aChangedNameAsksForAnotherSearch() {
        UI.getCurrent().navigate("cases/new");
        type("Zita", "Primerabusca", "");
        press("Search");
        press("Record a new person");
        field("First surname").setValue("Segundabusca");
        assertThat(page()).contains("Search again").doesNotContain("Open the draft case");
        type("", "", "");
    }

    @Test
    @SignedInAs(country = "US", role = Role.CASEWORKER)
    void aPastedZoneFillsTheFieldsAndAWrongOneSaysWhere() {
        UI.getCurrent().navigate("cases/new");
        type("", "", "");
        TextArea zone = $(TextArea.class).first();
        zone.setValue(ZONE.replace("9103085", "9103086"));
        press("Read it");
        assertThat(zone.getErrorMessage()).startsWith("The check digit of the date of birth is 6 and should be 5.");
        zone.setValue(ZONE);
        press("Read it");
        assertThat(field("First surname").getValue()).isEqualTo("Solmayor");
        assertThat(field("Second surname").getValue()).isEqualTo("Iscalo");
        assertThat(page()).contains("every check digit is right");
        zone.clear();
        type("", "", "");
    }

    @Test
    @SignedInAs(country = "US", role = Role.SUPERVISOR)
    void aSupervisorDoesNotGetThere() {
        UI.getCurrent().navigate("cases/new");
        assertThat($(NewCaseView.class).exists()).isFalse();
    }

    private void type(String given, String first, String second) {
        field("Given names").setValue(given);
        field("First surname").setValue(first);
        field("Second surname").setValue(second);
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(input -> label.equals(input.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        Button button = $(Button.class).all().stream()
                .filter(candidate -> text.equals(candidate.getText()))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    @SuppressWarnings("unchecked")
    private Select<AgreementProfile> agreement() {
        return $(Select.class).all().stream()
                .filter(select -> "Agreement".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Sex> sex() {
        return $(Select.class).all().stream()
                .filter(select -> "Sex".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Country> nationality() {
        return $(ComboBox.class).all().stream()
                .filter(box -> Texts.of(SheetField.NATIONALITY).equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return $(NewCaseView.class).single().getElement().getTextRecursively();
    }

    private List<CaseRow> found(String name) {
        return cases.page(new CaseQuery(CaseQuery.Scope.OPEN, name, null, CaseQuery.Sort.PERSON, false), 0, 10);
    }
}
