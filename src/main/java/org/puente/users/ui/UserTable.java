package org.puente.users.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.portal.Dates;
import org.puente.portal.Pill;
import org.puente.portal.Texts;
import org.puente.users.RealmUser;

/** A row for each user; on a phone each row stands as a block. */
class UserTable extends Div {

    private final Element body = new Element("tbody");
    private final Consumer<RealmUser> disable;

    UserTable(List<RealmUser> users, Consumer<RealmUser> disable) {
        this.disable = disable;
        addClassName("rule-table");
        Element heads = new Element("tr");
        for (String head : List.of("users.name", "users.has-roles", "users.last", "users.state", "users.act")) {
            heads.appendChild(new Element("th").setText(Texts.text(head)).setAttribute("scope", "col"));
        }
        Element table = new Element(Tag.TABLE);
        table.setAttribute("class", "tb").setAttribute("aria-label", Texts.text("users.list"));
        table.appendChild(new Element("thead").appendChild(heads), body);
        getElement().appendChild(table);
        users.forEach(user -> body.appendChild(row(user)));
    }

    private Element row(RealmUser user) {
        Span username = new Span(user.username());
        username.addClassNames("small", "mut", "username");
        Element name = new Element("th").setAttribute("scope", "row");
        name.appendChild(new Span(user.name()).getElement(), username.getElement());
        return new Element("tr")
                .appendChild(
                        name,
                        cell("users.has-roles", new Span(roles(user))),
                        cell("users.last", new Span(last(user))),
                        cell("users.state", state(user)),
                        cell("users.act", act(user)));
    }

    private static Element cell(String head, Component content) {
        return new Element("td").setAttribute("data-head", Texts.text(head)).appendChild(content.getElement());
    }

    private static String roles(RealmUser user) {
        return user.roles().isEmpty()
                ? Texts.text("users.no-role")
                : user.roles().stream().sorted().map(Texts::of).collect(Collectors.joining(", "));
    }

    private static String last(RealmUser user) {
        return user.lastSignIn()
                .map(moment -> Dates.nearMoment(Texts.language(), Dates.here(moment)))
                .orElseGet(() -> Texts.text("users.never"));
    }

    private static Component state(RealmUser user) {
        return user.enabled() ? Pill.ok(Texts.text("users.enabled")) : Pill.stop(Texts.text("users.disabled"));
    }

    private Component act(RealmUser user) {
        if (!user.enabled()) {
            return new Span(Texts.text("users.enable-there"));
        }
        if (Actors.current().id().key().endsWith(":" + user.id())) {
            return new Span(Texts.text("users.you"));
        }
        NativeButton button = new NativeButton(Texts.text("users.disable"), _ -> disable.accept(user));
        button.addClassName("btn");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", Texts.text("users.disable.whom", user.name()));
        return button;
    }
}
