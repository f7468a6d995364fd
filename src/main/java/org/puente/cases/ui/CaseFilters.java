package org.puente.cases.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.function.Consumer;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The filters above the list: words of a name or a number, and a state. */
class CaseFilters extends Div {

    private static final int PAUSE_IN_TYPING = 350;

    private final TextField text = new TextField();
    private final ComboBox<CaseState> state = new ComboBox<>();
    private CaseQuery query = CaseQuery.ALL;

    CaseFilters(Consumer<CaseQuery> changed) {
        addClassName("filters");
        text.setPlaceholder(Texts.text("cases.filter.text"));
        text.setAriaLabel(Texts.text("cases.filter.text"));
        text.setPrefixComponent(Symbol.SEARCH.small());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_IN_TYPING);
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(new CaseQuery(
                        query.scope(), event.getValue(), query.state(), query.sort(), query.descending()));
            }
        });
        state.setItems(Arrays.asList(CaseState.values()));
        state.setItemLabelGenerator(Texts::of);
        state.setPlaceholder(Texts.text("cases.filter.state"));
        state.setAriaLabel(Texts.text("cases.filter.state"));
        state.setClearButtonVisible(true);
        state.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(
                        new CaseQuery(query.scope(), query.text(), event.getValue(), query.sort(), query.descending()));
            }
        });
        add(text, state);
    }

    void show(CaseQuery now) {
        query = now;
        if (!text.getValue().strip().equals(now.text())) {
            text.setValue(now.text());
        }
        state.setValue(now.state());
    }
}
