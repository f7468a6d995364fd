package org.puente.messages.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.puente.messages.BetrayingWords;

/** What was written, with the words marked for which it was not sent. */
class MarkedText extends Paragraph {

    MarkedText(String text, BetrayingWords refused) {
        addClassNames("quote", "written");
        int at = 0;
        for (BetrayingWords.Place place : refused.places()) {
            if (place.from() >= at) {
                add(new Span(text.substring(at, place.from())));
                Element mark = new Element("mark");
                mark.setText(text.substring(place.from(), place.until()));
                getElement().appendChild(mark);
                at = place.until();
            }
        }
        add(new Span(text.substring(at)));
    }
}
