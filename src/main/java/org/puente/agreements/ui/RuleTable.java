package org.puente.agreements.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A plain table whose first column names its rows; it scrolls within itself where the window is narrow. */
class RuleTable extends Div {

    private final Element body = new Element("tbody");

    RuleTable(String caption, String... heads) {
        addClassName("rule-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        Element row = new Element("tr");
        for (String head : heads) {
            row.appendChild(cell("th", head).setAttribute("scope", "col"));
        }
        Element table = new Element(Tag.TABLE);
        table.setAttribute("class", "tb");
        table.appendChild(new Element("thead").appendChild(row), body);
        getElement().appendChild(table);
    }

    void row(String name, String... cells) {
        Element row = new Element("tr");
        row.appendChild(cell("th", name).setAttribute("scope", "row"));
        for (String text : cells) {
            row.appendChild(cell("td", text));
        }
        body.appendChild(row);
    }

    void row(String[] cells) {
        row(cells[0], java.util.Arrays.copyOfRange(cells, 1, cells.length));
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
