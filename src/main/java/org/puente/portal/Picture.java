package org.puente.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;

/** An image that the portal serves, and a sentence in its place where it cannot be shown. */
public class Picture extends Div {

    public Picture(String address, String alternative) {
        Image image = new Image(address, alternative);
        image.getElement().addEventListener("error", _ -> {
            removeAll();
            add(new Note(Symbol.ALERT, Texts.text("portal.picture.unreadable")));
        });
        add(image);
        addClassName("picture");
    }
}
