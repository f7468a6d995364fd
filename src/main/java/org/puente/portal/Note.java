package org.puente.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A remark in a well: something to know here, and nothing wrong. */
public class Note extends Div {

    public Note(String text) {
        this(Symbol.INFO, text);
    }

    public Note(Symbol symbol, String text) {
        addClassName("note");
        add(symbol.icon(), new Span(text));
    }
}
