package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puente.cases.Sheet;
import org.puente.cases.SheetField;
import org.puente.cases.SheetProblems;
import org.puente.countries.Country;
import org.puente.portal.DraftBinding;
import org.puente.portal.Texts;

/** A form about a person, one subject a section. What is wrong stands in a sentence below the input it concerns. */
class SheetForm extends Div {

    private final Map<SheetField, SheetInput<?>> inputs = new EnumMap<>(SheetField.class);
    private final Set<Country> parties;

    /** @param parties of the agreements, who are offered as nationalities even if no list of countries names them */
    SheetForm(List<SheetSection> sections, Collection<Country> parties) {
        this.parties = Set.copyOf(parties);
        addClassNames("stack", "sheetform");
        sections.forEach(section -> add(section(section)));
        watchCedula();
    }

    private Div section(SheetSection section) {
        H3 title = new H3(section.title());
        title.setId("section-" + UUID.randomUUID());
        Div grid = new Div();
        grid.addClassName("form");
        for (SheetField field : section.fields()) {
            SheetInput<?> input = SheetInput.of(field, parties);
            inputs.put(field, input);
            grid.add((Component) input.input());
        }
        Div box = new Div(title, grid);
        box.addClassName("form-section");
        box.getElement().setAttribute("role", "group");
        box.getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        return box;
    }

    private void watchCedula() {
        SheetInput<?> cedula = inputs.get(SheetField.CEDULA);
        if (cedula != null) {
            cedula.input().addValueChangeListener(_ -> cedula.help(SheetProblems.cedulaRemark(cedula.text())));
        }
    }

    void bind(DraftBinding draft) {
        inputs.values().forEach(input -> input.bind(draft));
    }

    void onTyping(Runnable act) {
        inputs.values().forEach(input -> input.input().addValueChangeListener(_ -> act.run()));
    }

    void show(Sheet sheet) {
        inputs.forEach((field, input) -> input.show(sheet.text(field)));
    }

    /** Puts a text where nothing stands yet. */
    void fill(SheetField field, String text) {
        SheetInput<?> input = inputs.get(field);
        if (input != null && input.input().isEmpty()) {
            input.show(text);
        }
    }

    /** A sheet with what stands in the form, the rest of it as it was. */
    Sheet onto(Sheet sheet) {
        Sheet written = sheet;
        for (SheetInput<?> input : inputs.values()) {
            written = written.with(input.field(), input.text());
        }
        return written;
    }

    /** Says what is wrong, leads to the first of it, and answers whether nothing is. */
    boolean valid(LocalDate today) {
        Map<SheetField, String> problems = SheetProblems.of(onto(Sheet.EMPTY), today, inputs.keySet());
        inputs.forEach((field, input) ->
                input.say(problems.containsKey(field) ? Texts.text(problems.getOrDefault(field, "")) : null));
        inputs.values().stream()
                .filter(input -> problems.containsKey(input.field()))
                .findFirst()
                .ifPresent(input -> {
                    if (input.input() instanceof Focusable<?> first) {
                        first.focus();
                    }
                });
        return problems.isEmpty();
    }
}
