package org.puente.cases.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseFacts;
import org.puente.cases.CircumstanceDesk;
import org.puente.cases.Circumstances;
import org.puente.cases.Circumstances.Topic;
import org.puente.countries.Side;
import org.puente.portal.Choice;
import org.puente.portal.DayField;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/**
 * Edits a side's circumstances. If somebody else changed them meanwhile, each changed field says what stands now, what was
 * typed stays, and keeping again decides.
 */
class CircumstancesDialog extends Dialog {

    private static final int LONGEST = 300;

    private final transient CircumstanceDesk desk;
    private final transient CaseFacts facts;
    private final Runnable changed;
    private final Map<Topic, AbstractField<?, ?>> fields = new EnumMap<>(Topic.class);
    private final Paragraph message = new Paragraph();
    private transient Circumstances base;

    CircumstancesDialog(CircumstanceDesk desk, CaseFacts facts, Runnable changed) {
        this.desk = desk;
        this.facts = facts;
        this.changed = changed;
        base = desk.own(facts.id());
        setHeaderTitle(Texts.text(
                facts.side() == Side.SENDING ? "cases.circumstances.sending" : "cases.circumstances.receiving"));
        setWidth("32rem");
        Div form = new Div();
        form.addClassName("stack");
        for (Topic topic : CircumstancesCard.topics(facts.side())) {
            AbstractField<?, ?> field = field(topic, base.text(topic));
            fields.put(topic, field);
            form.add((Component) field);
        }
        message.getElement().setAttribute("role", "alert");
        add(form, message);
        Button keep = new Button(Texts.text("cases.keep"), event -> keep());
        keep.addThemeName("primary");
        getFooter().add(new Button(Texts.text("cases.cancel"), event -> close()), keep);
    }

    private static AbstractField<?, ?> field(Topic topic, String text) {
        return switch (topic.format()) {
            case TEXT -> {
                TextField field = new TextField(Texts.of(topic), text, "");
                field.setMaxLength(LONGEST);
                yield field;
            }
            case DATE -> {
                DatePicker picker = new DayField(Texts.of(topic));
                picker.setValue(text.isEmpty() ? null : LocalDate.parse(text));
                yield picker;
            }
            case CODE -> {
                Select<String> select = new Choice<>();
                select.setLabel(Texts.of(topic));
                select.setEmptySelectionAllowed(true);
                select.setItems(topic.codes());
                select.setItemLabelGenerator(
                        code -> code == null || code.isEmpty() ? "" : Texts.text("cases.circumstances.code." + code));
                select.setValue(text.isEmpty() ? null : text);
                yield select;
            }
        };
    }

    private static String typed(AbstractField<?, ?> field) {
        @Nullable Object value = field.getValue();
        return value == null ? "" : value.toString();
    }

    private void keep() {
        Circumstances mine = base;
        for (Map.Entry<Topic, AbstractField<?, ?>> entry : fields.entrySet()) {
            mine = mine.with(entry.getKey(), typed(entry.getValue()));
        }
        try {
            desk.keep(facts.id(), mine).ifPresentOrElse(this::showOthersChanges, () -> {
                close();
                changed.run();
            });
        } catch (Refusal no) {
            message.setText(no.sentence(Texts.language()));
        }
    }

    private void showOthersChanges(Circumstances now) {
        fields.forEach((topic, field) -> {
            if (!now.text(topic).equals(base.text(topic)) && field instanceof HasHelper help) {
                String text = now.text(topic).isEmpty()
                        ? Texts.text("cases.disclosure.nothing")
                        : CircumstancesCard.text(topic, now.text(topic));
                help.setHelperText(Texts.text("cases.changed_meanwhile", text));
            }
        });
        base = now;
        message.setText(Texts.text("cases.changed_meanwhile.explained"));
    }
}
