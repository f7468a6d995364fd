package org.puente.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The column in which a view's parts stand, one below the other, with the page's margins. */
public class Page extends Div {

    public Page(Component... parts) {
        super(parts);
        addClassName("page");
    }
}
