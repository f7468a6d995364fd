package org.puente.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Says when the sign-in server of the party of whoever has the page open does not answer; {@code session/watch.js} asks. */
@Tag("rights-watch")
class RightsWatch extends HtmlContainer {

    RightsWatch() {
        addClassName("rights");
        getElement().setAttribute("role", "status").setAttribute("hidden", true);
        add(Symbol.ALERT.icon(), new Span(Texts.text("portal.rights.reading")));
    }
}
