package org.puente.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.DemoUsers;
import org.puente.access.Parties;
import org.puente.access.PartyRealm;
import org.puente.access.SessionEnded;
import org.puente.countries.Side;
import org.puente.portal.AgreementBadge;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Asks which party somebody works for, and leads to its realm. In the demo: one card per role and side to step into.
 * Without either it says that nothing is set up.
 */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Paragraph failure = new Paragraph();
    private final Way way;

    SignInView(Parties parties, ObjectProvider<DemoUsers> demo, ObjectProvider<AgreementBadge> agreement) {
        List<Actor> users = demo.stream().flatMap(party -> party.all().stream()).toList();
        way = !parties.all().isEmpty() ? Way.REALMS : users.isEmpty() ? Way.NONE : Way.DEMO;
        addClassName("si");
        failure.addClassName("si-failure");
        failure.getElement().setAttribute("role", "alert");
        add(hero(), failure);
        add(
                switch (way) {
                    case REALMS -> doors(parties, agreement);
                    case DEMO -> desks(users, agreement);
                    case NONE -> notSetUp();
                });
    }

    private enum Way {
        REALMS("portal.signin.party.title", "portal.signin.party.intro"),
        DEMO("portal.signin.title", "portal.signin.intro"),
        NONE("portal.signin.name", "");

        private final String title;
        private final String intro;

        Way(String title, String intro) {
            this.title = title;
            this.intro = intro;
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> failed = event.getLocation().getQueryParameters().getSingleParameter("error");
        Optional<String> sentence = failed.map(SignInView::sentence).or(SignInView::ended);
        failure.setVisible(sentence.isPresent());
        failure.setText(sentence.orElse(""));
    }

    /** Why somebody finds themselves here who was signed in a moment ago. */
    private static Optional<String> ended() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .flatMap(request -> SessionEnded.lastIn(request.getSession()))
                .map(cause -> Texts.text("portal.signin.ended." + cause.name()));
    }

    private static String sentence(String failed) {
        return Texts.text(
                switch (failed) {
                    case "no_role" -> "portal.signin.failed.no-role";
                    case "not_asked" -> "portal.lock.failed.not-asked";
                    case "realm" -> "portal.signin.failed.realm";
                    default -> "portal.signin.failed";
                });
    }

    @Override
    public String getPageTitle() {
        return Texts.text("portal.page", Texts.text("portal.signin.name"));
    }

    private Component hero() {
        Div words = new Div(new Brand(), new H1(Texts.text(way.title)));
        words.addClassName("grow");
        if (!way.intro.isEmpty()) {
            words.add(new Paragraph(Texts.text(way.intro)));
        }
        SchemeButton scheme = new SchemeButton();
        scheme.addClassName("box");
        Span tools = new Span(LanguageButton.whole(), scheme);
        tools.addClassName("row");
        Div hero = new Div(words, tools);
        hero.addClassName("hero");
        return hero;
    }

    private static Component doors(Parties parties, ObjectProvider<AgreementBadge> agreement) {
        Optional<AgreementBadge> badge = agreement.stream().findFirst();
        Div doors = new Div();
        doors.addClassName("doors");
        parties.all().stream()
                .map(realm -> new PartyDoor(realm, side(realm, badge).orElse(null)))
                .forEach(doors::add);
        return doors;
    }

    private static Optional<Side> side(PartyRealm realm, Optional<AgreementBadge> badge) {
        return Optional.ofNullable(realm.country()).flatMap(country -> badge.flatMap(known -> known.sideOf(country)));
    }

    private static Component desks(List<Actor> users, ObjectProvider<AgreementBadge> agreement) {
        Optional<AgreementBadge> badge = agreement.stream().findFirst();
        Div sides = new Div();
        sides.addClassName("sides");
        users.stream()
                .flatMap(user -> user.countryIfAny().stream())
                .distinct()
                .map(country -> new PartyDesks(
                        country, badge.flatMap(known -> known.sideOf(country)).orElse(null), users))
                .forEach(sides::add);
        PostForm form = new PostForm("sign-in", sides);
        List<Actor> independent =
                users.stream().filter(user -> user.party() == null).toList();
        if (!independent.isEmpty()) {
            form.add(PartyDesks.independent(independent));
        }
        form.addClassName("si-form");
        return form;
    }

    private static Component notSetUp() {
        return new EmptyState(
                Symbol.LOCK, Texts.text("portal.signin.none"), Texts.text("portal.signin.none.what-to-do"));
    }
}
