package org.puente.cases.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.puente.cases.Sheet;
import org.puente.cases.SheetField;
import org.puente.cases.SheetProblems;
import org.puente.people.IdentityDocument;
import org.puente.people.Mrz;
import org.puente.people.PersonName;
import org.puente.portal.Card;
import org.puente.portal.DraftBinding;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The first section: who is looked for, by name and number, or by a pasted MRZ. */
class NewCaseSearch extends Card {

    private final SheetForm names = new SheetForm(List.of(SheetSection.NAME), List.of());
    private final TextField number = new TextField(Texts.text("people.new.number"));
    private final MrzPaste paste;
    private final SheetForm facts;
    private final LocalDate today;

    /**
     * @param facts the form that a pasted zone fills beside the name
     * @param search run with a name that can be searched for
     * @param changed run when the name is typed anew
     */
    NewCaseSearch(SheetForm facts, LocalDate today, Runnable search, Runnable changed) {
        super(Texts.text("people.new.who"));
        this.facts = facts;
        this.today = today;
        paste = new MrzPaste(this::take);
        names.onTyping(changed);
        number.setMaxLength(IdentityDocument.LONGEST);
        number.setHelperText(Texts.text("people.new.number_help"));
        Button go = new Button(Texts.text("people.new.search"), Symbol.SEARCH.small(), _ -> {
            if (names.valid(today)) {
                search.run();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(names, number).setResetFocusOnActiveElement(true);
        Div acts = new Div(go);
        acts.addClassName("acts");
        add(paste, names, number, acts);
    }

    void bind(DraftBinding draft) {
        names.bind(draft);
        draft.text("number", number);
        number.setValueChangeMode(ValueChangeMode.EAGER);
        paste.bind(draft);
    }

    /** Whether the name can be searched for; says nothing if not. */
    boolean complete() {
        Sheet typed = sheet();
        return SheetProblems.of(typed, today, Set.copyOf(SheetSection.NAME.fields()))
                .isEmpty();
    }

    PersonName name() {
        Sheet typed = sheet();
        return PersonName.of(
                typed.text(SheetField.GIVEN_NAMES),
                typed.text(SheetField.FIRST_SURNAME),
                typed.text(SheetField.SECOND_SURNAME));
    }

    String documentNumber() {
        return number.getValue();
    }

    /** The name as typed. */
    Sheet sheet() {
        return names.onto(Sheet.EMPTY);
    }

    /** Fills what is still empty, here and in the form below. */
    private void take(Mrz zone) {
        PersonName name = zone.name().suggestion();
        names.fill(SheetField.FIRST_SURNAME, name.firstSurname());
        names.fill(SheetField.SECOND_SURNAME, name.secondSurname());
        names.fill(SheetField.GIVEN_NAMES, name.givenNames());
        if (number.isEmpty()) {
            number.setValue(zone.number());
        }
        zone.birthDate(today).ifPresent(day -> facts.fill(SheetField.BIRTH_DATE, day.toString()));
        facts.fill(SheetField.SEX, zone.sex().name());
        zone.nationalityCountry().ifPresent(country -> facts.fill(SheetField.NATIONALITY, country.code()));
        if (zone.code().startsWith("P")) {
            facts.fill(zone.code().equals("PE") ? SheetField.EMERGENCY_PASSPORT : SheetField.PASSPORT, zone.number());
        }
    }
}
