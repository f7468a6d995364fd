package org.puente.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** History, newest first: for which side, who, what, when, and what was said with it. */
public class TimeLine extends OrderedList {

    public TimeLine() {
        addClassName("tl");
    }

    /**
     * Adds a line below the others.
     *
     * @param quotes what was said or recorded with it, each in a well
     */
    public TimeLine line(SideMark side, String who, String what, String when, String... quotes) {
        Span mark = new Span(side);
        mark.addClassName("who");
        Span actor = new Span(who);
        actor.addClassName("b");
        Div time = new Div(when);
        time.addClassName("t");
        ListItem item = new ListItem(mark, new Div(actor, new Span(" " + what)), time);
        for (String quote : quotes) {
            item.add(quoted(new Span(quote)));
        }
        add(item);
        return this;
    }

    private static Component quoted(Component quote) {
        Span well = new Span(quote);
        well.addClassName("quote");
        return well;
    }
}
