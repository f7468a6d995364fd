package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.journeys.CrewDesk.Crew;
import org.puente.journeys.CrewMember;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyId;
import org.puente.journeys.Manifest;
import org.puente.portal.Avatar;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.EmptyState;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** Who travels on duty, and whether they suit those who travel. */
class CrewPart extends Div implements JourneyPart {

    static final String KEY = "crew";

    private final JourneyDesks desks;
    private final Runnable changed;
    private final Actor actor = Actors.current();
    private final Div members = new Div();
    private final Div beside = new Div();
    private final Card findings = new Card(Texts.text("journeys.crew.findings"));
    private @Nullable CrewForm form;
    private @Nullable Crew shown;

    CrewPart(JourneyDesks desks, Runnable changed) {
        this.desks = desks;
        this.changed = changed;
        addClassNames("manifest-part", "two");
        beside.addClassName("col");
        beside.add(findings);
        add(members, beside);
    }

    @Override
    public boolean isBusy() {
        return form != null && form.isBusy();
    }

    @Override
    public void show(Manifest manifest) {
        Journey journey = manifest.journey();
        Crew crew = desks.crew().read(journey.id()).orElseThrow();
        if (crew.equals(shown)) {
            return;
        }
        shown = crew;
        boolean changes = journey.state().isOpen() && actor.may(Permission.MOVE_PERSONS);
        members.removeAll();
        members.add(list(crew, journey.id(), changes));
        findings.removeAll();
        findings.add(Objections.list(crew.findings()));
        if (changes && form == null) {
            form = new CrewForm(said -> act(() -> desks.crew().add(journey.id(), said)));
            beside.add(form);
        }
        if (form != null) {
            form.setVisible(changes);
        }
    }

    /** Whom the other side sends along is no part of the manifest. */
    @Override
    public void stillSo(Manifest manifest) {
        show(manifest);
    }

    private Card list(Crew crew, JourneyId journey, boolean changes) {
        Card card = new Card(Texts.text("journeys.part.crew"));
        if (crew.members().isEmpty()) {
            card.add(new EmptyState(
                    Symbol.USERS, Texts.text("journeys.crew.empty"), Texts.text("journeys.crew.empty_todo")));
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("results");
        crew.members().forEach(member -> rows.add(new ListItem(row(member, journey, changes))));
        card.add(rows);
        return card;
    }

    private Component row(CrewMember member, JourneyId journey, boolean changes) {
        Span name = new Span(member.name());
        name.addClassName("b");
        Div words = new Div(name, small(duty(member)), small(spoken(member)));
        words.addClassNames("grow", "stack");
        Div row = new Div(new Avatar(member.name(), Avatar.Size.SMALL), words);
        row.addClassName("row");
        if (changes && member.addedBy().equals(actor.country())) {
            Button off = new Button(
                    Texts.text("journeys.crew.remove"),
                    _ -> act(() -> desks.crew().remove(journey, member.id())));
            off.setAriaLabel(Texts.text("journeys.crew.remove_person", member.name()));
            row.add(off);
        }
        return row;
    }

    private static String duty(CrewMember member) {
        String words = Texts.text("journeys.crew.duty", member.duty(), member.addedBy(), member.gender());
        return member.trainedOn() == null
                ? words
                : words + " · "
                        + Texts.text(
                                "journeys.crew.trained",
                                Dates.full(Texts.language(), Objects.requireNonNull(member.trainedOn())));
    }

    private static String spoken(CrewMember member) {
        return Texts.text(
                "journeys.crew.speaks",
                member.languages().stream().map(JourneyWords::language).collect(Collectors.joining(", ")));
    }

    private static Span small(String text) {
        Span line = new Span(text);
        line.addClassNames("small", "mut");
        return line;
    }

    private void act(Runnable what) {
        try {
            what.run();
            if (form != null) {
                form.clear();
            }
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
            return;
        }
        changed.run();
    }
}
