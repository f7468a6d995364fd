package org.puente.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many of a number of things are done, as a ring with the figures in it; failed ones in red. */
public class ProgressRing extends Div {

    /** From so many on, both figures may have two digits. */
    private static final int WITHOUT_ROOM = 10;

    /** @throws IllegalArgumentException unless {@code 0 <= failed <= done <= of} */
    public ProgressRing(int done, int failed, int of) {
        if (failed < 0 || failed > done || done > of) {
            throw new IllegalArgumentException("Not a progress: " + failed + ", " + done + ", " + of);
        }
        addClassName("ring");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", Texts.text("portal.ring", done, of, failed));
        getStyle().set("--failed", percent(failed, of)).set("--done", percent(done, of));
        setClassName("long", of >= WITHOUT_ROOM);
        add(new Span(done + "/" + of));
    }

    private static String percent(int part, int of) {
        return of == 0 ? "0%" : Math.round(1000.0 * part / of) / 10.0 + "%";
    }
}
