package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.cases.CaseNotFound;
import org.puente.portal.Card;
import org.puente.portal.Note;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.AnsweredMeanwhile;
import org.puente.treatment.ChangedChecks;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckList;
import org.puente.treatment.Flag;
import org.puente.treatment.TreatmentFacts;

/** What decides which checks apply: computed from the case, or ticked by those who may. Only the sending side has it. */
class AboutPerson extends Card {

    private final CheckDesk desk;
    private final Runnable changed;
    private final CheckboxGroup<Flag> entered = new CheckboxGroup<>();
    private final Span who = new Span();
    private final Div told = new Div();
    private CheckList list;

    AboutPerson(CheckList list, Actor actor, CheckDesk desk, Runnable changed) {
        super(Texts.text("treatment.about"));
        this.list = list;
        this.desk = desk;
        this.changed = changed;
        only(list.facts().viewer());
        addClassName("about-person");
        Paragraph why = new Paragraph(Texts.text("treatment.about.why"));
        why.addClassNames("small", "mut");
        entered.setItems(choices(list));
        entered.setItemLabelGenerator(Texts::of);
        entered.getElement().setAttribute("aria-label", Texts.text("treatment.about"));
        entered.setReadOnly(!list.mayDescribe(actor));
        told.getElement().setAttribute("role", "status");
        who.addClassNames("small", "mut");
        add(why, computed(list), entered, who, told);
        if (list.mayDescribe(actor)) {
            add(new Button(Texts.text("treatment.about.keep"), _ -> keep()));
        }
        show(list.described());
    }

    private static List<Flag> choices(CheckList list) {
        return Flag.entered().stream()
                .filter(flag -> flag != Flag.UNACCOMPANIED_MINOR || list.facts().minor())
                .sorted()
                .toList();
    }

    private static Div computed(CheckList list) {
        Span label = new Span(Texts.text("treatment.about.computed"));
        label.addClassNames("small", "mut");
        Div chips = new Div(label);
        chips.addClassName("chips");
        list.computed().stream().sorted().map(Texts::of).map(Pill::new).forEach(chips::add);
        chips.setVisible(!list.computed().isEmpty());
        return chips;
    }

    private void show(TreatmentFacts described) {
        entered.setValue(described.entered());
        who.setText(Optional.ofNullable(described.byName())
                .flatMap(name -> Optional.ofNullable(described.at())
                        .map(at -> Texts.text("treatment.about.who", name, CheckWords.moment(at))))
                .orElseGet(() -> Texts.text("treatment.about.nobody")));
    }

    private void keep() {
        told.removeAll();
        try {
            ChangedChecks changes = desk.describe(
                    list.facts().id(), entered.getValue(), list.described().number());
            read();
            told.add(new Note(Symbol.CHECK, Texts.text("treatment.about.kept")));
            ChangedNote note = new ChangedNote();
            note.tell(changes);
            told.add(note);
            changed.run();
        } catch (AnsweredMeanwhile _) {
            read();
            String name = Optional.ofNullable(list.described().byName()).orElse("");
            told.add(new Note(Symbol.USERS, Texts.text("treatment.about.changed", name)));
        } catch (Refusal refused) {
            told.add(new Note(Symbol.ALERT, refused.sentence(Texts.language())));
        }
    }

    private void read() {
        list = desk.list(list.facts().id()).orElseThrow(CaseNotFound::new);
        show(list.described());
    }
}
