package org.puente.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Labels and values. A value that is not there has no label either: what one may not see is absent, not empty. */
public class Facts extends DescriptionList {

    /** A grid with the label over the value. */
    public Facts() {
        addClassName("facts");
    }

    /** One line each, label before value. */
    public static Facts inLines() {
        Facts facts = new Facts();
        facts.removeClassName("facts");
        facts.addClassName("dl");
        return facts;
    }

    public Facts with(String label, @Nullable String value) {
        return value == null || value.isBlank() ? this : with(label, new Span(value));
    }

    public Facts with(String label, Component value) {
        add(new Div(new Term(label), new Description(value)));
        return this;
    }

    /** A value that needs the whole width. */
    public Facts withWide(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            Div pair = new Div(new Term(label), new Description(value));
            pair.addClassName("wide");
            add(pair);
        }
        return this;
    }
}
