package org.puente.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.portal.AgreementBadge;
import org.puente.portal.BarTool;
import org.puente.portal.Dates;
import org.puente.portal.GoTo;
import org.puente.portal.HasShortcuts;
import org.puente.portal.HasShortcuts.Shortcut;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Go to, both countries' times, language, dark or light, help; on a phone the page's name and the user's side. */
class TopBar extends Header {

    private static final int MOST_PLACES = 4;

    private final Span pageName = new Span();
    private final boolean findsPlaces;
    private List<Shortcut> pageShortcuts = List.of();

    TopBar(Optional<AgreementBadge> badge, List<GoTo> places, List<BarTool> brought) {
        List<GoTo> offered = places.stream().filter(GoTo::isOffered).toList();
        findsPlaces = !offered.isEmpty();
        addClassName("topbar");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.text("portal.menu"));
        toggle.addClassName("iconbtn");
        pageName.addClassNames("page-name", "grow", "trunc");
        pageName.getElement().setAttribute("aria-hidden", "true");
        add(toggle, pageName);
        if (findsPlaces) {
            add(new GoToField(offered));
        }
        badge.ifPresent(known -> add(times(known)));
        Actors.ifAny().flatMap(actor -> mark(actor, badge)).ifPresent(this::add);
        if (findsPlaces) {
            add(searchButton());
        }
        brought.stream().flatMap(tool -> tool.tool().stream()).forEach(this::add);
        Div tools = new Div(LanguageButton.brief(), new SchemeButton(), helpButton());
        tools.addClassName("tools");
        add(tools);
    }

    /** Names the page, and takes its shortcuts for the help dialog. */
    void show(String name, List<HasElement> chain) {
        pageName.setText(name);
        removeClassName("searching");
        pageShortcuts = chain.stream()
                .filter(HasShortcuts.class::isInstance)
                .flatMap(view -> ((HasShortcuts) view).shortcuts().stream())
                .toList();
    }

    private static Component times(AgreementBadge badge) {
        Div times = new Div();
        times.addClassName("tz");
        badge.offices(Texts.language()).stream().limit(MOST_PLACES).forEach(party -> {
            Element clock = new Element("place-clock");
            clock.setAttribute("zone", party.zone().getId());
            clock.setText(Dates.time(Texts.language(), ZonedDateTime.now(party.zone())));
            clock.getClassList().add("b");
            Span place = new Span(party.city() + " ");
            place.getElement().appendChild(clock);
            times.add(place);
        });
        return times;
    }

    private static Optional<Component> mark(Actor actor, Optional<AgreementBadge> badge) {
        return actor.countryIfAny().map(country -> {
            SideMark mark = new SideMark(
                    country, badge.flatMap(known -> known.sideOf(country)).orElse(null));
            mark.addClassName("party");
            return mark;
        });
    }

    private NativeButton helpButton() {
        NativeButton help = iconButton(Symbol.HELP, Texts.text("portal.shortcuts"));
        help.getElement().setAttribute("data-key", "help");
        help.addClickListener(_ -> new ShortcutsDialog(pageShortcuts, findsPlaces).open());
        return help;
    }

    private NativeButton searchButton() {
        NativeButton search = iconButton(Symbol.SEARCH, Texts.text("portal.goto"));
        search.addClassName("search");
        search.addClickListener(_ -> {
            addClassName("searching");
            getElement().executeJs("this.querySelector('.goto').focus()");
        });
        return search;
    }

    private static NativeButton iconButton(Symbol symbol, String label) {
        NativeButton button = new NativeButton();
        button.add(symbol.icon());
        button.addClassName("iconbtn");
        button.setTitle(label);
        button.getElement().setAttribute("type", "button").setAttribute("aria-label", label);
        return button;
    }
}
