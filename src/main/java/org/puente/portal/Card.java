package org.puente.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import org.puente.countries.Country;

/** A titled box; what is added goes into its body. */
public class Card extends Composite<Section> implements HasComponents, HasStyle {

    private final Div body = new Div();
    private final Div head = new Div();
    private final Span meta = new Span();

    public Card(String title) {
        H2 heading = new H2(title);
        head.addClassName("card-h");
        head.add(heading);
        meta.addClassName("meta");
        body.addClassName("card-b");
        getContent().addClassName("card");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(head, body);
    }

    /** Says at the right of the head, quietly, something about the whole card. */
    public Card meta(String text) {
        return meta(new Span(text));
    }

    /** Puts links or small things at the right of the head. */
    public Card meta(Component... things) {
        meta.add(things);
        head.add(meta);
        return this;
    }

    /** Puts a count or a pill beside the title. */
    public Card besideTitle(Component... things) {
        for (int i = 0; i < things.length; i++) {
            head.addComponentAtIndex(i + 1, things[i]);
        }
        return this;
    }

    /** Shows the lock: nobody outside this country sees what stands here. */
    public Card only(Country country) {
        return meta(Symbol.LOCK.small(), new Span(Texts.text("portal.card.only", country)));
    }

    /** Lets lists and tables reach the card's edges. */
    public Card flush() {
        addClassName("flush");
        return this;
    }

    @Override
    public void add(Collection<Component> components) {
        body.add(components);
    }

    @Override
    public void remove(Collection<Component> components) {
        body.remove(components);
    }

    @Override
    public void removeAll() {
        body.removeAll();
    }
}
