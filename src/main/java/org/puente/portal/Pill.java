package org.puente.portal;

import com.vaadin.flow.component.html.Span;

/** A state in a word, with an icon where the colour means something. */
public class Pill extends Span {

    public Pill(String text) {
        add(new Span(text));
        addClassName("pill");
    }

    public Pill(Symbol symbol, String text) {
        this(text);
        addComponentAsFirst(symbol.small());
    }

    /** Good, with a tick. */
    public static Pill ok(String text) {
        return new Pill(Symbol.CHECK, text).in("ok");
    }

    /** In the way, with a cross. */
    public static Pill stop(String text) {
        return new Pill(Symbol.CLOSE, text).in("stop");
    }

    /** In the accent of the user's own side. */
    public static Pill accent(String text) {
        return new Pill(text).in("acc");
    }

    /** Dark on light and light on dark, for what is going on right now. */
    public static Pill inverse(Symbol symbol, String text) {
        return new Pill(symbol, text).in("inv");
    }

    private Pill in(String look) {
        addClassName(look);
        return this;
    }
}
