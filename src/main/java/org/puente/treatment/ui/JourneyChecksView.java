package org.puente.treatment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.journeys.JourneyAddress;
import org.puente.journeys.JourneyId;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.Check;
import org.puente.treatment.JourneyChecks.AcrossPersons;
import org.puente.treatment.JourneyChecks.OneCheck;
import org.puente.treatment.Phase;

/** One check across all persons of a journey, and before it the checks from which one is chosen. */
@Route(JourneyChecksAddress.PATH)
@RolesAllowed("ANSWER_CHECKS")
class JourneyChecksView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final TreatmentDesks desks;
    private @Nullable JourneyChecksAddress address;
    private @Nullable PersonsOfCheck persons;

    JourneyChecksView(TreatmentDesks desks) {
        this.desks = desks;
        addClassName("journey-checks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        JourneyId journey = event.getRouteParameters()
                .get("journey")
                .flatMap(JourneyId::read)
                .orElseThrow(NotFoundException::new);
        address = JourneyChecksAddress.of(journey, event.getLocation().getQueryParameters());
        persons = null;
        removeAll();
        show();
    }

    private JourneyChecksAddress address() {
        return Objects.requireNonNull(address);
    }

    private void show() {
        AcrossPersons across = desks.journeys().of(address().journey()).orElseThrow(NotFoundException::new);
        Optional<OneCheck> one = address()
                .asked()
                .flatMap(id -> across.checks().stream()
                        .filter(each -> each.check().id().equals(id))
                        .findFirst());
        if (persons != null) {
            persons.show(one.orElse(null), next(across));
            return;
        }
        if (one.isEmpty()) {
            add(crumbs(across, null));
            add(new PageHeader(
                    getPageTitle(),
                    Texts.text("treatment.across.sub", across.journey().route())));
            add(list(across));
            return;
        }
        add(crumbs(across, one.get().check()));
        add(new PageHeader(
                one.get().check().text().in(Texts.language()), across.journey().route()));
        persons = new PersonsOfCheck(desks, Actors.current(), address(), this::show);
        persons.show(one.get(), next(across));
        add(persons);
    }

    private @Nullable Check next(AcrossPersons across) {
        return across.checks().stream()
                .dropWhile(each -> !each.check().id().equals(address().check()))
                .skip(1)
                .findFirst()
                .map(OneCheck::check)
                .orElse(null);
    }

    private Div crumbs(AcrossPersons across, @Nullable Check check) {
        Div crumbs = new Div(link(JourneyAddress.LIST, Texts.text("journeys.title")), new Span(" / "));
        crumbs.add(link(JourneyAddress.of(address().journey()), across.journey().number()), new Span(" / "));
        if (check == null) {
            crumbs.add(new Span(Texts.text("treatment.across")));
        } else {
            crumbs.add(
                    link(JourneyChecksAddress.of(address().journey()), Texts.text("treatment.across")),
                    new Span(" / " + check.id()));
        }
        crumbs.addClassNames("small", "mut", "crumbs");
        return crumbs;
    }

    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("link");
        return link;
    }

    private Component list(AcrossPersons across) {
        if (across.checks().isEmpty()) {
            return new EmptyState(
                    Symbol.CHECK, Texts.text("treatment.across.none"), Texts.text("treatment.across.none.what"));
        }
        Div phases = new Div();
        phases.addClassName("checks");
        for (Phase phase : Phase.values()) {
            List<OneCheck> checks = across.checks().stream()
                    .filter(each -> each.check().phase() == phase)
                    .toList();
            if (!checks.isEmpty()) {
                UnorderedList rows = new UnorderedList();
                rows.addClassName("check-rows");
                checks.forEach(each -> rows.add(new ListItem(row(each))));
                Section section = new Section(new H2(Texts.of(phase)), rows);
                section.getElement().setAttribute("aria-label", Texts.of(phase));
                phases.add(section);
            }
        }
        return phases;
    }

    private Anchor row(OneCheck one) {
        Span text = new Span(one.check().text().in(Texts.language()));
        Span meta = new Span(String.join(
                " · ",
                one.check().id(),
                Texts.of(one.check().severity()),
                Texts.text("treatment.across.left", one.left(), one.persons().size())));
        meta.addClassNames("small", "mut");
        Div words = new Div(text, meta);
        words.addClassNames("stack", "grow");
        Anchor row = new Anchor(address().opening(one.check().id()));
        row.add(words, (one.left() == 0 ? Symbol.CHECK : Symbol.RIGHT).small());
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("treatment.across");
    }
}
