package org.puente.treatment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.puente.cases.CaseFacts;
import org.puente.cases.SheetField;
import org.puente.portal.DraftBinding;
import org.puente.portal.Texts;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.Remark;

/** What the person says, and once they said something, in which language and through whom. */
class RemarkFields extends Div {

    /** Languages that come up again and again on these journeys; the person's own come first. */
    private static final List<String> USUAL =
            List.of("es", "en", "pt", "fr", "ht", "guc", "kwi", "pbb", "qu", "zh", "ar");

    private final TextArea text = new TextArea(Texts.text("treatment.answer.remark"));
    private final ComboBox<String> language = new ComboBox<>(Texts.text("treatment.remark.language"));
    private final TextField interpreter = new TextField(Texts.text("treatment.remark.interpreter"));

    RemarkFields(CaseFacts facts) {
        addClassName("form");
        text.setMaxLength(AnswerInput.LONGEST_TEXT);
        text.setHelperText(Texts.text("treatment.answer.remark.help"));
        text.setValueChangeMode(ValueChangeMode.EAGER);
        language.setItems(languages(facts));
        language.setItemLabelGenerator(RemarkFields::name);
        language.setClearButtonVisible(true);
        interpreter.setMaxLength(Remark.LONGEST_INTERPRETER);
        interpreter.setHelperText(Texts.text("treatment.remark.interpreter.help"));
        text.addValueChangeListener(_ -> showTheRest());
        showTheRest();
        add(text, language, interpreter);
    }

    DraftBinding keptBy(DraftBinding draft) {
        return draft.text("remark", text)
                .field("language", language, tag -> tag, tag -> tag)
                .text("interpreter", interpreter);
    }

    Remark remark() {
        return new Remark(text.getValue(), language.getOptionalValue().orElse(""), interpreter.getValue(), null);
    }

    void clear() {
        text.clear();
        language.clear();
        interpreter.clear();
    }

    private void showTheRest() {
        boolean said = !text.getValue().isBlank();
        language.setVisible(said);
        interpreter.setVisible(said);
    }

    private static Set<String> languages(CaseFacts facts) {
        Stream<String> spoken = Arrays.stream(
                        facts.sheet().text(SheetField.LANGUAGES).split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty());
        return new LinkedHashSet<>(Stream.concat(spoken, USUAL.stream()).toList());
    }

    private static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Texts.language());
    }
}
