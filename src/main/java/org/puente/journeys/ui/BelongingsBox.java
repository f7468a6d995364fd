package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.UploadButton;
import java.util.function.Consumer;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.cases.CaseState;
import org.puente.documents.SmallPhoto;
import org.puente.journeys.Belonging;
import org.puente.journeys.BelongingState;
import org.puente.journeys.HandoverDesk.Handover;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyAddress;
import org.puente.portal.Note;
import org.puente.portal.Pill;
import org.puente.portal.Texts;

/** What belongs to the person: taken along with a photograph, ticked on arrival, or missing with its worth. */
class BelongingsBox extends Div {

    private static final int LONGEST = 200;
    private static final int LONGEST_WORD = 40;

    private final JourneyDesks desks;
    private final Journey journey;
    private final Handover handover;
    private final Consumer<Runnable> act;
    private final TextField thing = new TextField(Texts.text("journeys.belonging.what"));
    private final TextField tag = new TextField(Texts.text("journeys.belonging.tag"));
    private final boolean acts = Actors.current().may(Permission.MOVE_PERSONS);
    private final boolean before;

    /** @param act does something and says what was refused */
    BelongingsBox(JourneyDesks desks, Journey journey, Handover handover, Consumer<Runnable> act) {
        this.desks = desks;
        this.journey = journey;
        this.handover = handover;
        this.act = act;
        before = handover.facts().state().ordinal() < CaseState.IN_TRANSIT.ordinal();
        addClassName("stack");
        add(new H3(Texts.text("journeys.belongings")));
        UnorderedList rows = new UnorderedList();
        rows.addClassName("results");
        handover.belongings().forEach(each -> rows.add(new ListItem(row(each))));
        if (handover.belongings().isEmpty()) {
            add(new Note(Texts.text("journeys.belongings.none")));
        }
        add(rows);
        if (acts && before) {
            add(form());
        }
    }

    boolean isBusy() {
        return !thing.isEmpty() || !tag.isEmpty();
    }

    private Div form() {
        thing.setMaxLength(LONGEST);
        tag.setMaxLength(LONGEST_WORD);
        Button take = new Button(
                Texts.text("journeys.belonging.add"),
                _ -> act.accept(() -> {
                    desks.handover().takeAlong(journey.id(), handover.facts().id(), thing.getValue(), tag.getValue());
                    thing.clear();
                    tag.clear();
                }));
        Div form = new Div(thing, tag, take);
        form.addClassNames("form", "oneline");
        return form;
    }

    private Div row(Belonging each) {
        Span what = new Span(each.description());
        what.addClassName("b");
        Span marks = new Span(each.tag().isEmpty() ? "" : Texts.text("journeys.belonging.tagged", each.tag()));
        marks.addClassNames("small", "mut");
        Div words = new Div(what, marks);
        words.addClassName("grow");
        Div row = new Div();
        row.addClassNames("row", "wrap");
        if (each.photographed()) {
            row.add(photo(each));
        }
        row.add(words);
        if (acts && before) {
            row.add(camera(each));
        }
        if (acts && each.state() == BelongingState.TRAVELS && handover.facts().state() == CaseState.ARRIVED) {
            row.add(say(each));
        } else {
            row.add(pill(each));
        }
        return row;
    }

    private Anchor photo(Belonging each) {
        String address = JourneyAddress.photo(journey.id(), handover.facts().id(), each.id());
        Image image = new Image(address, Texts.text("journeys.belonging.photo_of", each.description()));
        image.addClassName("thumb");
        Anchor whole = new Anchor(address);
        whole.setTarget("_blank");
        whole.add(image);
        return whole;
    }

    private UploadButton camera(Belonging each) {
        UploadButton button = new UploadButton(
                Texts.text("journeys.belonging.photo"),
                OneFile.into(
                        this,
                        SmallPhoto.LARGEST_FILE,
                        (name, content) -> act.accept(() -> desks.handover()
                                .photograph(journey.id(), handover.facts().id(), each.id(), name, content))));
        button.setAriaLabel(Texts.text("journeys.belonging.photograph", each.description()));
        return button;
    }

    private static Pill pill(Belonging each) {
        String word = Texts.of(each.state());
        return switch (each.state()) {
            case MISSING -> Pill.stop(word + ", " + each.worth());
            case HANDED_OVER -> Pill.ok(word);
            case TRAVELS -> new Pill(word);
        };
    }

    private Component say(Belonging each) {
        TextField worth = new TextField();
        worth.setAriaLabel(Texts.text("journeys.belonging.worth"));
        worth.setPlaceholder(Texts.text("journeys.belonging.worth"));
        worth.setMaxLength(LONGEST_WORD);
        Button there = new Button(
                Texts.of(BelongingState.HANDED_OVER), _ -> act.accept(() -> say(each, BelongingState.HANDED_OVER, "")));
        there.setAriaLabel(Texts.text("journeys.belonging.there", each.description()));
        Button missing = new Button(
                Texts.of(BelongingState.MISSING),
                _ -> act.accept(() -> say(each, BelongingState.MISSING, worth.getValue())));
        missing.setAriaLabel(Texts.text("journeys.belonging.missing", each.description()));
        Div choices = new Div(there, worth, missing);
        choices.addClassName("acts");
        return choices;
    }

    private void say(Belonging each, BelongingState state, String worth) {
        desks.handover().say(journey.id(), handover.facts().id(), each.id(), state, worth);
    }
}
