package org.puente.journeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.agreements.Code;
import org.puente.agreements.CodeList;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.journeys.JourneyId;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestLine;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** Where a coordinator puts approved persons on the journey, gives other seats, takes somebody off. */
class SeatPanel extends Div {

    private final JourneyDesks desks;
    private final Runnable changed;
    private final Card add = new Card(Texts.text("journeys.seats.add"));
    private final Card change = new Card(Texts.text("journeys.seats.change"));
    private final Card cancel = new Card(Texts.text("journeys.cancel"));
    private final TextField search = new TextField(Texts.text("journeys.seats.search"));
    private final UnorderedList found = new UnorderedList();
    private final Select<ManifestLine> person = new Choice<>();
    private final TextField seat = new TextField(Texts.text("journeys.column.seat"));
    private final Select<Code> reason = new Choice<>();
    private @Nullable Manifest shown;

    SeatPanel(JourneyDesks desks, Runnable changed) {
        this.desks = desks;
        this.changed = changed;
        addClassNames("col", "seatpanel");
        search.setValueChangeMode(ValueChangeMode.TIMEOUT);
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.addValueChangeListener(_ -> fetch());
        found.addClassName("results");
        add.add(search, found);
        person.setLabel(Texts.text("journeys.column.person"));
        person.setItemLabelGenerator(line -> line == null ? "" : line.row().personName());
        person.setWidthFull();
        seat.setMaxLength(3);
        seat.setHelperText(Texts.text("journeys.seats.help"));
        Div acts = new Div(
                new Button(Texts.text("journeys.seats.move"), _ -> move()),
                new Button(Texts.text("journeys.seats.take_off"), _ -> takeOff()));
        acts.addClassName("acts");
        change.add(person, seat, acts);
        reason.setLabel(Texts.text("cases.step.reason"));
        reason.setItemLabelGenerator(code -> code == null ? "" : code.text(Texts.language()));
        reason.setWidthFull();
        cancel.add(
                new Note(Texts.text("journeys.cancel.what")),
                reason,
                new Button(Texts.text("journeys.cancel"), _ -> cancel()));
        add(add, change, cancel);
    }

    boolean isBusy() {
        return !seat.isEmpty() || !person.isEmpty() || !reason.isEmpty();
    }

    void show(Manifest manifest) {
        boolean first = shown == null;
        shown = manifest;
        setVisible(manifest.journey().state().isOpen());
        person.setItems(manifest.lines());
        change.setVisible(!manifest.lines().isEmpty());
        cancel.setVisible(manifest.journey().plannedBy().equals(Actors.current().country()));
        if (first) {
            reason.setItems(manifest.journey().agreement().codes(CodeList.CANCEL_TRANSFER));
        }
        fetch();
    }

    private void fetch() {
        found.removeAll();
        List<CaseRow> rows = desks.seats().approved(search.getValue());
        rows.forEach(row -> found.add(item(row)));
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("journeys.seats.nobody"));
            none.addClassNames("small", "mut");
            found.add(new ListItem(none));
        }
    }

    private ListItem item(CaseRow row) {
        Span name = new Span(row.personName());
        name.addClassName("b");
        Span number = new Span(row.number());
        number.addClassNames("small", "mut");
        Div words = new Div(name, number);
        words.addClassName("grow");
        Button put = new Button(
                Texts.text("journeys.seats.put"), _ -> act(() -> desks.seats().add(id(), row.id())));
        put.setAriaLabel(Texts.text("journeys.seats.put_person", row.personName()));
        Div line = new Div(words, put);
        line.addClassName("row");
        return new ListItem(line);
    }

    private void move() {
        ManifestLine line = person.getValue();
        if (line == null || seat.isEmpty()) {
            Tell.notDone(Texts.text("journeys.seats.choose"));
            return;
        }
        act(() -> desks.seats().seat(id(), line.id(), seat.getValue()));
    }

    private void takeOff() {
        ManifestLine line = person.getValue();
        if (line == null) {
            Tell.notDone(Texts.text("journeys.seats.choose_person"));
            return;
        }
        if (line.row().state() != CaseState.RETURN_APPROVED) {
            Tell.notDone(Texts.text("journeys.refused.cancel_first", line.row().personName()));
            return;
        }
        act(() -> desks.seats().takeOff(id(), line.id()));
    }

    private void cancel() {
        Code code = reason.getValue();
        if (code == null) {
            Tell.notDone(Texts.text("journeys.refused.reason"));
            return;
        }
        act(() -> desks.journeys().cancel(id(), code.code()));
    }

    private JourneyId id() {
        if (shown == null) {
            throw new IllegalStateException("Nothing is shown yet");
        }
        return shown.journey().id();
    }

    private void act(Runnable what) {
        try {
            what.run();
            person.clear();
            seat.clear();
            reason.clear();
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
        changed.run();
    }
}
