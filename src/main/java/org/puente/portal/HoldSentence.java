package org.puente.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The one sentence about holds: the same box, icon and place for every kind of hold, and nothing besides. */
public class HoldSentence extends Div {

    public HoldSentence(String sentence) {
        addClassName("hold");
        getElement().setAttribute("role", "status");
        add(Symbol.PAUSE.icon(), new Span(sentence));
    }
}
