package org.puente.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What stands where a list is empty: what would be here, and what to do. */
public class EmptyState extends Div {

    public EmptyState(Symbol symbol, String title, String whatToDo, Component... actions) {
        addClassName("empty");
        Span bold = new Span(title);
        bold.addClassName("b");
        add(symbol.icon(), bold, new Paragraph(whatToDo));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("acts");
            add(row);
        }
    }
}
