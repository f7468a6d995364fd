package org.puente.complaints.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.puente.agreements.AgreementProfile;
import org.puente.complaints.ComplaintEntry;
import org.puente.complaints.ComplaintWords;
import org.puente.complaints.EnteredComplaint;
import org.puente.portal.Choice;
import org.puente.portal.Note;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/**
 * Takes a complaint down with the person. Nothing typed here is kept as a draft: until it is sealed it is nowhere but in
 * this form, and then the form shows the number alone.
 */
class ComplaintForm extends ComplaintPart {

    private final Select<AgreementProfile> agreement = new Choice<>();
    private final TextArea words = new TextArea(Texts.text("complaints.words"));
    private final TextField language = new TextField(Texts.text("complaints.language"));
    private final TextField person = new TextField(Texts.text("complaints.person"));
    private final TextField reference = new TextField(Texts.text("complaints.reference"));
    private final Checkbox interpreter = new Checkbox(Texts.text("complaints.interpreter"));
    private final Checkbox anonymous = new Checkbox(Texts.text("complaints.anonymous"));

    ComplaintForm(ComplaintEntry entry, Runnable entered) {
        super(Texts.text("complaints.new"));
        List<AgreementProfile> offered = entry.offered();
        agreement.setLabel(Texts.text("complaints.agreement"));
        agreement.setItems(offered);
        agreement.setItemLabelGenerator(profile -> profile.name(Texts.language()));
        offered.stream().findFirst().ifPresent(agreement::setValue);
        agreement.setVisible(offered.size() > 1);
        words.setMaxLength(ComplaintWords.LONGEST);
        words.setWidthFull();
        words.setHelperText(Texts.text("complaints.words.help"));
        for (TextField field : List.of(language, person, reference)) {
            field.setMaxLength(ComplaintWords.LONGEST_LINE);
        }
        person.setHelperText(Texts.text("complaints.person.help"));
        reference.setHelperText(Texts.text("complaints.reference.help"));
        anonymous.setValue(true);
        Div fields = new Div(language, person, reference);
        fields.addClassName("form");
        Div ticks = new Div(interpreter, anonymous);
        ticks.addClassNames("row", "wrap");
        Div form = new Div(agreement, words, fields, ticks);
        form.addClassName("answer-more");
        form.add(acts("complaints.enter", () -> enter(entry), entered));
        add(new Note(Symbol.LOCK, Texts.text("complaints.new.note")), form);
    }

    private void enter(ComplaintEntry entry) {
        AgreementProfile under = agreement.getValue();
        EnteredComplaint entered = entry.enter(
                under.id(),
                new ComplaintWords(
                        words.getValue(),
                        language.getValue(),
                        interpreter.getValue(),
                        anonymous.getValue(),
                        person.getValue(),
                        reference.getValue()));
        List.of(words, language, person, reference).forEach(field -> field.clear());
        removeAll();
        add(new ComplaintReceipt(entered, under));
    }
}
