package org.puente.approvals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.approvals.ApprovalFile;
import org.puente.approvals.ComparedField;
import org.puente.approvals.Evidence;
import org.puente.approvals.NationalityDecision;
import org.puente.approvals.NationalityDesk;
import org.puente.approvals.ProvenIdentity;
import org.puente.cases.CaseFacts;
import org.puente.cases.Sheet;
import org.puente.cases.SheetField;
import org.puente.countries.Side;
import org.puente.people.PersonName;
import org.puente.portal.Card;
import org.puente.portal.DayField;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.springframework.dao.OptimisticLockingFailureException;

/** Where an identity officer names the evidence and writes what it proves. */
class NationalityForm extends Card {

    private final CheckboxGroup<Evidence> evidence = new CheckboxGroup<>(Texts.text("approvals.evidence"));
    private final TextField reference = new TextField(Texts.text("approvals.reference"));
    private final TextField given = field(ComparedField.GIVEN_NAMES);
    private final TextField first = field(ComparedField.FIRST_SURNAME);
    private final TextField second = field(ComparedField.SECOND_SURNAME);
    private final DatePicker born = new DayField(Texts.of(ComparedField.BIRTH_DATE));
    private final TextField place = field(ComparedField.PLACE_OF_BIRTH);
    private final TextField number = field(ComparedField.NATIONAL_NUMBER);
    private final Span wrong = new Span();
    private final CaseFacts facts;
    private final NationalityDesk desk;
    private final Runnable saved;
    private final long version;
    private final DraftBinding draft;

    NationalityForm(ApprovalFile file, NationalityDesk desk, Drafts drafts, Runnable saved) {
        super(Texts.text("approvals.prepare"));
        facts = file.facts();
        Optional<NationalityDecision> present = file.decision();
        this.desk = desk;
        this.saved = saved;
        version = present.map(NationalityDecision::version).orElse(NationalityDesk.NONE);
        only(facts.viewer());
        evidence.setItems(Evidence.values());
        evidence.setItemLabelGenerator(Texts::of);
        evidence.addClassName("wide");
        evidence.addValueChangeListener(change -> evidence.setHelperText(
                change.getValue().contains(Evidence.FINGERPRINT_CONCLUSION)
                                && !file.images().sayTheSamePerson()
                        ? Texts.text("approvals.evidence.no_conclusion")
                        : ""));
        reference.setHelperText(Texts.text("approvals.reference.help"));
        reference.setMaxLength(60);
        reference.addClassName("wide");
        given.setMaxLength(PersonName.LONGEST);
        first.setMaxLength(PersonName.LONGEST);
        second.setMaxLength(PersonName.LONGEST);
        place.setMaxLength(120);
        number.setMaxLength(30);
        wrong.addClassNames("wrong", "wide");
        wrong.getElement().setAttribute("role", "alert");
        present.ifPresentOrElse(this::show, () -> show(facts.sheet()));
        draft = draft(drafts);
        draft.restore();
        Button save = new Button(Texts.text("approvals.prepare.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(evidence, reference, given, first, second, born, place, number, wrong, save, draft.line());
        form.addClassName("form");
        add(new Note(Texts.text("approvals.prepare.what", facts.country(Side.SENDING))), form);
    }

    private DraftBinding draft(Drafts drafts) {
        return new DraftBinding(drafts, "approvals.nationality:" + facts.id())
                .field("evidence", evidence, NationalityForm::written, NationalityForm::read)
                .text("reference", reference)
                .text("given", given)
                .text("first", first)
                .text("second", second)
                .day("born", born)
                .text("place", place)
                .text("number", number);
    }

    private static String written(Set<Evidence> named) {
        return named.stream().map(Evidence::name).collect(Collectors.joining(","));
    }

    private static Set<Evidence> read(String names) {
        return Arrays.stream(names.split(",")).map(Evidence::valueOf).collect(Collectors.toSet());
    }

    private void show(NationalityDecision decision) {
        ProvenIdentity proven = decision.proven();
        evidence.setValue(decision.evidence());
        reference.setValue(decision.registerReference());
        given.setValue(proven.name().givenNames());
        first.setValue(proven.name().firstSurname());
        second.setValue(proven.name().secondSurname());
        born.setValue(proven.birthDate());
        place.setValue(proven.placeOfBirth());
        number.setValue(proven.nationalNumber());
    }

    /** What was claimed is only where the officer begins; every value is theirs to change. */
    private void show(Sheet claimed) {
        given.setValue(claimed.text(SheetField.GIVEN_NAMES));
        first.setValue(claimed.text(SheetField.FIRST_SURNAME));
        second.setValue(claimed.text(SheetField.SECOND_SURNAME));
        born.setValue(claimed.birthDate());
        place.setValue(claimed.text(SheetField.PLACE_OF_BIRTH));
        number.setValue(claimed.text(SheetField.CEDULA));
    }

    private void save() {
        LocalDate day = born.getValue();
        if (day == null || evidence.isEmpty() || !isName()) {
            wrong.setText(Texts.text("approvals.prepare.incomplete"));
            return;
        }
        try {
            desk.prepare(
                    facts.id(),
                    evidence.getValue(),
                    reference.getValue(),
                    new ProvenIdentity(
                            PersonName.of(given.getValue(), first.getValue(), second.getValue()),
                            day,
                            place.getValue(),
                            number.getValue()),
                    version);
            draft.discard();
            saved.run();
        } catch (Refusal refusal) {
            wrong.setText(refusal.sentence(Texts.language()));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            wrong.setText(Texts.text("approvals.refused.stale"));
        }
    }

    private boolean isName() {
        return !first.isEmpty()
                && PersonName.allowed(given.getValue())
                && PersonName.allowed(first.getValue())
                && PersonName.allowed(second.getValue());
    }

    private static TextField field(ComparedField field) {
        return new TextField(Texts.of(field));
    }
}
