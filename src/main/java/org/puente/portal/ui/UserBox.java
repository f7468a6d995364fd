package org.puente.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.Side;
import org.puente.portal.AgreementBadge;
import org.puente.portal.Avatar;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Who is signed in, in which role, for which country; the way to their sessions, and the way out. */
class UserBox extends Div {

    UserBox(Optional<AgreementBadge> badge) {
        Div tools = new Div(LanguageButton.brief(), new SchemeButton());
        tools.addClassNames("tools");
        add(tools);
        addClassName("foot");
        Actors.ifAny().map(actor -> me(actor, badge)).ifPresent(this::add);
    }

    private static Component me(Actor actor, Optional<AgreementBadge> badge) {
        Side side = actor.countryIfAny()
                .flatMap(country -> badge.flatMap(known -> known.sideOf(country)))
                .orElse(null);
        Span name = new Span(actor.name());
        name.addClassName("l1");
        Span role = new Span(role(actor));
        role.addClassName("l2");
        Span words = new Span(name, role, sessions());
        words.addClassName("grow");
        Div me = new Div(new Avatar(actor.name(), Avatar.Size.MEDIUM, side), words, signOut());
        me.addClassName("me");
        return me;
    }

    private static String role(Actor actor) {
        Stream<String> roles = actor.roles().stream().sorted().map(Texts::of);
        Stream<String> country = actor.countryIfAny().stream().map(known -> known.displayName(Texts.language()));
        return Stream.concat(roles, country).collect(Collectors.joining(", "));
    }

    private static Component sessions() {
        Anchor sessions = new Anchor(SessionsView.ADDRESS, Texts.text("portal.sessions"));
        sessions.addClassNames("link", "xs");
        return sessions;
    }

    private static Component signOut() {
        NativeButton out = new NativeButton();
        out.add(Symbol.EXIT.icon());
        out.addClassName("iconbtn");
        out.setTitle(Texts.text("portal.signout"));
        out.getElement().setAttribute("type", "submit").setAttribute("aria-label", Texts.text("portal.signout"));
        return new PostForm("logout", out);
    }
}
