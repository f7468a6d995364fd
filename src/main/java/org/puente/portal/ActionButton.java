package org.puente.portal;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * The button of an action that may be refused. Refused, it stays in its place, dashed, is announced as unavailable and
 * described by its objections; pressing it leads to them.
 */
public class ActionButton extends NativeButton {

    private final Runnable act;
    private ObjectionList objections;

    /** @param act what is done when nothing stands in the way; it must ask the service again */
    public ActionButton(Symbol symbol, String text, ObjectionList objections, Runnable act) {
        this.act = act;
        this.objections = objections;
        addClassName("btn");
        getElement().setAttribute("type", "button");
        add(symbol.small(), new Span(text));
        show(objections);
        addClickListener(_ -> click());
    }

    /** Makes it the one primary button of its screen. */
    public ActionButton primary() {
        addClassName("pri");
        return this;
    }

    /** Judges anew, after something changed. */
    public final void show(ObjectionList latest) {
        objections = latest;
        latest.getId().ifPresent(id -> getElement().setAttribute("aria-describedby", id));
        if (latest.refuses()) {
            getElement().setAttribute("aria-disabled", "true");
        } else {
            getElement().removeAttribute("aria-disabled");
        }
    }

    /** What pressing it does: the action, or the way to what stands against it. */
    public void click() {
        if (objections.refuses()) {
            objections.getElement().callJsFunction("focus");
        } else {
            act.run();
        }
    }

    public boolean isRefused() {
        return objections.refuses();
    }
}
