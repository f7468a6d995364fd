package org.puente.monitoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.monitoring.MonitoringAddress;
import org.puente.monitoring.WatchedCheck;
import org.puente.monitoring.WatchedJourney;
import org.puente.monitoring.WatchedPerson;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Note;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.Phase;

/** The persons of the journey, and the checks of one of them: the officers' answers, and the monitors' beside. */
class PersonsPart extends Div implements WatchPart {

    static final String KEY = "persons";

    private final MonitoringDesks desks;
    private final @Nullable CaseId chosen;
    private final Runnable changed;
    private final Div list = new Div();
    private final Div checks = new Div();
    private final Div sections = new Div();
    private final Map<String, WatchedCheckCard> cards = new HashMap<>();

    PersonsPart(MonitoringDesks desks, @Nullable CaseId chosen, Runnable changed) {
        this.desks = desks;
        this.chosen = chosen;
        this.changed = changed;
        addClassName("handover");
        checks.addClassNames("stack", "gap-5");
        sections.addClassNames("stack", "gap-5");
        add(list, checks);
    }

    @Override
    public void show(WatchedJourney journey) {
        list.removeAll();
        checks.removeAll();
        Optional<WatchedPerson> person = (chosen == null ? Optional.<WatchedPerson>empty() : journey.person(chosen))
                .or(() -> journey.persons().stream().findFirst());
        if (person.isEmpty()) {
            checks.add(new EmptyState(
                    Symbol.USERS, Texts.text("monitoring.nobody_known"), Texts.text("monitoring.nobody_known.what")));
            return;
        }
        list.add(persons(journey, person.get().id()));
        show(journey, person.get());
    }

    private static Card persons(WatchedJourney journey, CaseId now) {
        Card card = new Card(Texts.text("monitoring.persons")).flush();
        UnorderedList rows = new UnorderedList();
        rows.addClassName("nextlist");
        journey.persons().forEach(person -> {
            Span name = new Span(WatchWords.person(person.traveller()));
            name.addClassNames("grow", "b");
            Anchor row = new Anchor(MonitoringAddress.part(journey.journey().id(), KEY) + "/" + person.id());
            row.addClassName("row");
            row.add(name, WatchWords.status(person.traveller().status()));
            if (person.id().equals(now)) {
                row.getElement().setAttribute("aria-current", "true");
            }
            rows.add(new ListItem(row));
        });
        card.add(rows);
        return card;
    }

    private void show(WatchedJourney journey, WatchedPerson person) {
        H2 name = new H2(WatchWords.person(person.traveller()));
        checks.add(name);
        if (!journey.isWatchedBy(Actors.current().id())) {
            checks.add(new Note(Texts.text("monitoring.assign_first")));
        }
        sections.removeAll();
        for (Phase phase : List.of(Phase.values()).reversed()) {
            List<WatchedCheck> of = person.checks().stream()
                    .filter(watched -> watched.check().phase() == phase)
                    .toList();
            if (!of.isEmpty()) {
                sections.add(section(journey, person, phase, of));
            }
        }
        checks.add(sections);
    }

    private Section section(WatchedJourney journey, WatchedPerson person, Phase phase, List<WatchedCheck> of) {
        Div all = new Div();
        all.addClassName("checks-list");
        of.forEach(watched -> {
            WatchedCheckCard card = cards.computeIfAbsent(
                    watched.check().id(), _ -> new WatchedCheckCard(journey.journey(), person.id(), desks, changed));
            card.show(watched, journey.isWatchedBy(Actors.current().id()));
            all.add(card);
        });
        H2 heading = new H2(Texts.of(phase));
        heading.addClassName("phase");
        Section section = new Section(heading, all);
        section.getElement().setAttribute("aria-label", Texts.of(phase));
        return section;
    }
}
