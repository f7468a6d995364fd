package org.puente.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** How far along something is, as a bar of dashes: those behind, the present one, those ahead. */
public class StateBar extends Div {

    /**
     * @param now position of the present state, from 1; 0 if it stands on none of them
     * @param of number of states
     */
    public StateBar(int now, int of) {
        addClassName("bar");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", Texts.text("portal.stepper.position", now, of));
        for (int i = 1; i <= of; i++) {
            Element dash = new Element("i");
            if (i < now) {
                dash.getClassList().add("past");
            } else if (i == now) {
                dash.getClassList().add("now");
            }
            getElement().appendChild(dash);
        }
    }

    /** Small enough for a grid's row. */
    public StateBar mini() {
        addClassName("mini");
        return this;
    }

    /** Small, but as wide as its row, for lists on a phone. */
    public StateBar miniWhole() {
        addClassNames("mini", "whole");
        return this;
    }
}
