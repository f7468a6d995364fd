package org.puente.portal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;
import org.puente.portal.GoTo;
import org.puente.portal.GoTo.Place;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Type a name, a number or a document; choose; be there. */
class GoToField extends ComboBox<Place> {

    private static final int MOST = 8;

    GoToField(List<GoTo> finders) {
        addClassName("goto");
        setAriaLabel(Texts.text("portal.goto"));
        setPlaceholder(Texts.text("portal.goto"));
        setPrefixComponent(Symbol.SEARCH.small());
        setClearButtonVisible(false);
        setItemLabelGenerator(Place::title);
        setRenderer(new ComponentRenderer<>(GoToField::line));
        getElement().setAttribute("data-key", "go-to").setAttribute("theme", "goto");
        setItems(query -> find(finders, query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                Place place = chosen.getValue();
                clear();
                getUI().ifPresent(ui -> ui.navigate(place.href()));
            }
        });
    }

    private static Stream<Place> find(List<GoTo> finders, String typed) {
        return typed.isBlank()
                ? Stream.empty()
                : finders.stream()
                        .flatMap(finder -> finder.find(typed.strip(), MOST).stream())
                        .limit(MOST);
    }

    private static Div line(Place place) {
        Span detail = new Span(place.detail());
        detail.addClassName("num");
        Span title = new Span(place.title());
        title.addClassName("m");
        Div line = new Div(title, detail);
        line.addClassNames("stack");
        return line;
    }
}
