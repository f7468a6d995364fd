package org.puente.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page's title with a line under it and its actions at the right. */
public class PageHeader extends Div {

    private final Paragraph sub = new Paragraph();

    public PageHeader(String title, String sub, Component... actions) {
        addClassName("page-h");
        Div words = new Div(new H1(title), this.sub);
        words.addClassName("grow");
        this.sub.addClassName("sub");
        say(sub);
        add(words);
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("acts");
            add(row);
        }
    }

    /** Changes the line under the title; an empty one goes away. */
    public final void say(String text) {
        sub.setText(text);
        sub.setVisible(!text.isEmpty());
    }
}
