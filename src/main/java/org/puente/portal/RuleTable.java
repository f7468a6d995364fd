package org.puente.portal;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;

/** A plain table whose first column names its rows; on a phone each row stands as a block, its cells with their heads. */
public class RuleTable extends Div {

    private final Element body = new Element("tbody");
    private final String[] heads;

    public RuleTable(String caption, String... heads) {
        this.heads = heads.clone();
        addClassName("rule-table");
        Element row = new Element("tr");
        for (String head : heads) {
            row.appendChild(cell("th", head).setAttribute("scope", "col"));
        }
        Element table = new Element(Tag.TABLE);
        table.setAttribute("class", "tb");
        table.setAttribute("aria-label", caption);
        table.appendChild(new Element("thead").appendChild(row), body);
        getElement().appendChild(table);
    }

    public void row(String name, String... cells) {
        Element row = new Element("tr");
        row.appendChild(cell("th", name).setAttribute("scope", "row"));
        for (int i = 0; i < cells.length; i++) {
            row.appendChild(cell("td", cells[i]).setAttribute("data-head", heads[i + 1]));
        }
        body.appendChild(row);
    }

    public void row(String[] cells) {
        row(cells[0], Arrays.copyOfRange(cells, 1, cells.length));
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
