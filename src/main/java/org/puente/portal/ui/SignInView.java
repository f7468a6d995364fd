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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.DemoUsers;
import org.puente.portal.AgreementBadge;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** The demo's sign-in: one card per role and side to step into. Without the demo it says that nothing is set up. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Paragraph failure = new Paragraph();
    private final boolean isDemo;

    SignInView(ObjectProvider<DemoUsers> demo, ObjectProvider<AgreementBadge> agreement) {
        List<Actor> users = demo.stream().flatMap(party -> party.all().stream()).toList();
        isDemo = !users.isEmpty();
        addClassName("si");
        failure.addClassName("si-failure");
        failure.getElement().setAttribute("role", "alert");
        add(hero(), failure, isDemo ? desks(users, agreement) : notSetUp());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean failed =
                event.getLocation().getQueryParameters().getParameters().containsKey("error");
        failure.setVisible(failed);
        failure.setText(failed ? Texts.text("portal.signin.failed") : "");
    }

    @Override
    public String getPageTitle() {
        return Texts.text("portal.page", Texts.text("portal.signin.name"));
    }

    private Component hero() {
        Div words = new Div(new Brand(), new H1(Texts.text(isDemo ? "portal.signin.title" : "portal.signin.name")));
        words.addClassName("grow");
        if (isDemo) {
            words.add(new Paragraph(Texts.text("portal.signin.intro")));
        }
        SchemeButton scheme = new SchemeButton();
        scheme.addClassName("box");
        Span tools = new Span(LanguageButton.whole(), scheme);
        tools.addClassName("row");
        Div hero = new Div(words, tools);
        hero.addClassName("hero");
        return hero;
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
