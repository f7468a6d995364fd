package org.puente.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.portal.Avatar;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The desks of one party: a card for each role, and in it a button for each user. */
class PartyDesks extends Section {

    private final Div head = new Div();

    PartyDesks(Country country, @Nullable Side side, List<Actor> users) {
        this(new SideMark(country, side), country.displayName(Texts.language()), side);
        if (side != null) {
            Span part = new Span(Texts.text("portal.signin.part." + side.name()));
            part.addClassNames("small", "part");
            head.add(part);
        }
        add(desks(users.stream().filter(user -> country.equals(user.party())).toList(), side));
    }

    /** Monitors and complaint bodies. */
    static PartyDesks independent(List<Actor> users) {
        PartyDesks desks = new PartyDesks(SideMark.independent(), Texts.text("portal.signin.independent"), (Side) null);
        Paragraph what = new Paragraph(Texts.text("portal.signin.independent.what"));
        what.addClassNames("small", "mut", "what");
        desks.add(what, desks(users, null));
        desks.addClassName("mon");
        return desks;
    }

    private PartyDesks(SideMark mark, String name, @Nullable Side side) {
        addClassNames("card", "sd");
        getElement()
                .setAttribute("data-side", side == null ? "none" : side.name().toLowerCase(Locale.ROOT));
        head.addClassName("hd2");
        head.add(mark, new H2(name));
        add(head);
    }

    private static UnorderedList desks(List<Actor> users, @Nullable Side side) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rcs");
        Stream.of(Role.values())
                .filter(role -> users.stream().anyMatch(user -> user.is(role)))
                .map(role -> desk(role, users, side))
                .forEach(list::add);
        return list;
    }

    private static ListItem desk(Role role, List<Actor> users, @Nullable Side side) {
        Span name = new Span(Texts.of(role));
        name.addClassNames("b", "role");
        Span what = new Span(Texts.text("portal.signin.does." + role.name()));
        what.addClassNames("xs", "dim");
        ListItem desk = new ListItem(name, what);
        users.stream()
                .filter(user -> user.is(role))
                .map(user -> seat(user, side))
                .forEach(desk::add);
        return desk;
    }

    private static Component seat(Actor user, @Nullable Side side) {
        Span name = new Span(user.name());
        name.addClassName("grow");
        NativeButton seat = new NativeButton();
        seat.add(new Avatar(user.name(), Avatar.Size.SMALL, side), name, Symbol.RIGHT.small());
        seat.addClassName("seat");
        seat.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", "username")
                .setAttribute("value", user.id().key());
        return seat;
    }
}
