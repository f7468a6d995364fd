package org.puente.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puente.access.PartyRealm;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The way to one party's sign-in page. */
class PartyDoor extends Section {

    /** @param side what the party's country does in the agreement, if it has a part */
    PartyDoor(PartyRealm realm, @Nullable Side side) {
        addClassNames("card", "sd", "door");
        getElement()
                .setAttribute("data-side", side == null ? "none" : side.name().toLowerCase(Locale.ROOT));
        Country country = realm.country();
        String name = country == null ? Texts.text("portal.signin.independent") : country.displayName(Texts.language());
        Div head = new Div(country == null ? SideMark.independent() : new SideMark(country, side), new H2(name));
        head.addClassName("hd2");
        Paragraph who = new Paragraph(
                Texts.text(country == null ? "portal.signin.party.independent" : "portal.signin.party.country"));
        who.addClassNames("small", "mut");
        add(head, who, way(realm, name));
    }

    private static Anchor way(PartyRealm realm, String name) {
        Span words = new Span(Texts.text("portal.signin.party.go", name));
        words.addClassName("grow");
        Anchor way = new Anchor(
                "oauth2/authorization/" + realm.key() + "?ui_locales="
                        + Texts.language().getLanguage(),
                words,
                Symbol.RIGHT.small());
        way.addClassName("seat");
        way.setRouterIgnore(true);
        return way;
    }
}
