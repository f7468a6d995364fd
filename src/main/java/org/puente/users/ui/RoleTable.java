package org.puente.users.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Role;
import org.puente.portal.Texts;

/** What each role of the administrator's party may do, as the code grants it. */
class RoleTable extends Div {

    RoleTable() {
        addClassName("rule-table");
        Element heads = new Element("tr");
        for (String head : List.of("users.role", "users.may")) {
            heads.appendChild(new Element("th").setText(Texts.text(head)).setAttribute("scope", "col"));
        }
        Element body = new Element("tbody");
        boolean independent = Actors.current().party() == null;
        Arrays.stream(Role.values())
                .filter(role -> role.isIndependent() == independent)
                .forEach(role -> body.appendChild(row(role)));
        Element table = new Element(Tag.TABLE);
        table.setAttribute("class", "tb").setAttribute("aria-label", Texts.text("users.roles"));
        table.appendChild(new Element("thead").appendChild(heads), body);
        getElement().appendChild(table);
    }

    private static Element row(Role role) {
        return new Element("tr")
                .appendChild(
                        new Element("th").setText(Texts.of(role)).setAttribute("scope", "row"),
                        new Element("td")
                                .setText(Arrays.stream(Permission.values())
                                        .filter(role.permissions()::contains)
                                        .map(Texts::of)
                                        .collect(Collectors.joining(" · ")))
                                .setAttribute("data-head", Texts.text("users.may")));
    }
}
