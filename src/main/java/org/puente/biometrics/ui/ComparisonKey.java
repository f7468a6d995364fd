package org.puente.biometrics.ui;

import com.vaadin.flow.component.HtmlContainer;

/** The picture of a key; what it does is said elsewhere. */
class ComparisonKey extends HtmlContainer {

    ComparisonKey(String key) {
        super("kbd");
        setText(key);
        getElement().setAttribute("aria-hidden", "true");
    }
}
