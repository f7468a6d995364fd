package org.puente.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseFacts;
import org.puente.cases.Clearances;
import org.puente.cases.RemovalOrder;
import org.puente.portal.Dates;
import org.puente.portal.DayField;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** Records the removal order and since when it is final. */
class OrderDialog extends Dialog {

    private static final int LONGEST = 80;

    OrderDialog(Clearances clearances, CaseFacts facts, @Nullable RemovalOrder order, Runnable changed) {
        setHeaderTitle(Texts.text("cases.gate.record_order"));
        setWidth("28rem");
        TextField reference = new TextField(Texts.text("cases.gate.order"));
        reference.setMaxLength(LONGEST);
        reference.setRequiredIndicatorVisible(true);
        DatePicker issued = day("cases.gate.issued");
        DatePicker isFinal = day("cases.gate.final_since");
        isFinal.setHelperText(Texts.text("cases.gate.final_help"));
        if (order != null) {
            reference.setValue(order.reference());
            issued.setValue(order.issuedOn());
            isFinal.setValue(order.finalOn());
        }
        Paragraph refused = new Paragraph();
        refused.getElement().setAttribute("role", "alert");
        com.vaadin.flow.component.html.Div form =
                new com.vaadin.flow.component.html.Div(reference, issued, isFinal, refused);
        form.addClassName("stack");
        add(form);
        Button keep = new Button(Texts.text("cases.keep"), event -> {
            String wrong = problem(reference.getValue(), issued.getValue(), isFinal.getValue());
            if (wrong != null) {
                refused.setText(Texts.text(wrong));
                return;
            }
            try {
                clearances.recordOrder(
                        facts.id(),
                        new RemovalOrder(reference.getValue().strip(), issued.getValue(), isFinal.getValue()));
                close();
                changed.run();
            } catch (Refusal no) {
                refused.setText(no.sentence(Texts.language()));
            }
        });
        keep.addThemeName("primary");
        getFooter().add(new Button(Texts.text("cases.cancel"), event -> close()), keep);
    }

    private static DatePicker day(String key) {
        DatePicker picker = new DayField(Texts.text(key));
        picker.setMax(Dates.today());
        picker.setMin(LocalDate.of(1990, 1, 1));
        return picker;
    }

    private static @Nullable String problem(String reference, @Nullable LocalDate issued, @Nullable LocalDate isFinal) {
        if (reference.isBlank() || issued == null) {
            return "cases.gate.order_incomplete";
        }
        return isFinal != null && isFinal.isBefore(issued) ? "cases.gate.final_before_issued" : null;
    }
}
