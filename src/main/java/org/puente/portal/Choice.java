package org.puente.portal;

import com.vaadin.flow.component.select.Select;

/** A select whose opened list is named like its field, for those who hear the page (WCAG 2.2, 4.1.2). */
public class Choice<T> extends Select<T> {

    private static final String LIST = "vaadin-select-list-box";

    public Choice() {
        addAttachListener(_ -> nameList());
    }

    private void nameList() {
        String name = getLabel() == null ? getAriaLabel().orElse("") : getLabel();
        getElement()
                .getChildren()
                .filter(child -> LIST.equals(child.getTag()))
                .forEach(list -> list.setAttribute("aria-label", name));
    }
}
