package org.puente.convictions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.Code;
import org.puente.cases.CaseFacts;
import org.puente.convictions.Conviction;
import org.puente.convictions.ConvictionFacts;
import org.puente.convictions.ConvictionInput;
import org.puente.convictions.Court;
import org.puente.portal.Choice;
import org.puente.portal.Dates;
import org.puente.portal.DayField;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** One conviction, in codes and figures. */
class RecordDialog extends Dialog {

    private final Select<Code> category = new Choice<>();
    private final DatePicker day = new DayField(Texts.text("convictions.field.day"));
    private final Select<Court> court = new Choice<>();
    private final TextField place = new TextField(Texts.text("convictions.field.place"));
    private final IntegerField months = new IntegerField(Texts.text("convictions.field.months"));
    private final Checkbox isFinal = new Checkbox(Texts.text("convictions.field.final"));
    private final Checkbox asAdult = new Checkbox(Texts.text("convictions.field.adult"));
    private final Paragraph refused = new Paragraph();

    RecordDialog(CaseFacts facts, @Nullable Conviction present, Consumer<ConvictionInput> keeping, Runnable kept) {
        setHeaderTitle(Texts.text(present == null ? "convictions.add" : "convictions.change"));
        setWidth("34rem");
        category.setLabel(Texts.text("convictions.field.category"));
        category.setItems(ConvictionWords.agreed(facts).categories());
        category.setItemLabelGenerator(ConvictionWords::text);
        day.setMax(Dates.today(facts.zone()));
        court.setLabel(Texts.text("convictions.field.court"));
        court.setItems(Court.values());
        court.setItemLabelGenerator(Texts::of);
        place.setMaxLength(6);
        place.setHelperText(
                Texts.text("convictions.field.place.help", facts.viewer().code()));
        place.setValue(facts.viewer().code());
        months.setMin(0);
        months.setMax(ConvictionFacts.LONGEST);
        months.setHelperText(Texts.text("convictions.field.months.help"));
        refused.getElement().setAttribute("role", "alert");
        if (present != null) {
            fill(facts, present);
        }
        Div form = new Div(category, day, court, place, months);
        form.addClassName("form");
        Div all =
                new Div(new Note(Symbol.INFO, Texts.text("convictions.field.never")), form, isFinal, asAdult, refused);
        all.addClassNames("stack", "gap-4");
        add(all);
        Button keep = new Button(
                Texts.text("convictions.keep"),
                _ -> input().ifPresentOrElse(
                                input -> keep(input, keeping, kept),
                                () -> refused.setText(Texts.text("convictions.refused.incomplete"))));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("convictions.cancel"), _ -> close()), keep);
    }

    /** What is refused stays open, with all that was filled in. */
    private void keep(ConvictionInput input, Consumer<ConvictionInput> keeping, Runnable kept) {
        try {
            keeping.accept(input);
        } catch (Refusal refusal) {
            refused.setText(refusal.sentence(Texts.language()));
            return;
        }
        close();
        kept.run();
    }

    private void fill(CaseFacts facts, Conviction present) {
        ConvictionWords.agreed(facts).category(present.facts().category()).ifPresent(category::setValue);
        day.setValue(present.facts().convictedOn());
        court.setValue(present.facts().court());
        place.setValue(present.facts().place());
        months.setValue(present.facts().months());
        isFinal.setValue(present.isFinal());
        asAdult.setValue(present.asAdult());
    }

    private Optional<ConvictionInput> input() {
        String where = place.getValue().strip().toUpperCase(Locale.ROOT);
        Integer sentence = months.getValue();
        boolean incomplete = category.isEmpty()
                || day.isEmpty()
                || court.isEmpty()
                || !ConvictionFacts.isPlace(where)
                || sentence == null
                || sentence < 0
                || sentence > ConvictionFacts.LONGEST;
        return incomplete
                ? Optional.empty()
                : Optional.of(new ConvictionInput(
                        new ConvictionFacts(
                                category.getValue().code(), day.getValue(), court.getValue(), where, sentence),
                        isFinal.getValue(),
                        asAdult.getValue()));
    }
}
