package org.puente.audit.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.puente.portal.Dates;
import org.puente.portal.DayField;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The filters above the trail. Each change is a new address. */
class TrailFilters extends Div {

    private final DatePicker from = new DayField(Texts.text("audit.filter.from"));
    private final DatePicker to = new DayField(Texts.text("audit.filter.to"));
    private final ComboBox<String> what = new ComboBox<>(Texts.text("audit.column.what"));
    private final TextField actor = new TextField(Texts.text("audit.filter.actor"));
    private final TextField subject = new TextField(Texts.text("audit.filter.case"));

    TrailFilters(Consumer<TrailAddress> changed) {
        addClassName("trail-filters");
        what.setItems(TrailTexts.codes());
        what.setItemLabelGenerator(TrailTexts::what);
        what.setPlaceholder(Texts.text("audit.filter.what.any"));
        for (DatePicker day : new DatePicker[] {from, to}) {
            day.setClearButtonVisible(true);
        }
        what.setClearButtonVisible(true);
        actor.setClearButtonVisible(true);
        subject.setClearButtonVisible(true);
        tell(from, changed);
        tell(to, changed);
        tell(what, changed);
        tell(actor, changed);
        tell(subject, changed);
        Button all = new Button(
                Texts.text("audit.filter.clear"), Symbol.CLOSE.small(), _ -> changed.accept(TrailAddress.START));
        add(from, to, what, actor, subject, all);
    }

    void show(TrailAddress address) {
        from.setValue(address.from());
        to.setValue(address.to());
        from.setMax(Dates.today());
        to.setMin(address.from());
        what.setValue(address.what().isEmpty() ? null : address.what());
        actor.setValue(address.actor());
        subject.setValue(address.subject());
    }

    private <T> void tell(
            HasValue<? extends ComponentValueChangeEvent<?, T>, T> field, Consumer<TrailAddress> changed) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(new TrailAddress(
                        actor.getValue().strip(),
                        subject.getValue().strip(),
                        Optional.ofNullable(what.getValue()).orElse(""),
                        from.getValue(),
                        to.getValue(),
                        null));
            }
        });
    }
}
