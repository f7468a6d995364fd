package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.biometrics.PrintFiles;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseState;
import org.puente.cases.Objection;
import org.puente.cases.OfferedStep;
import org.puente.cases.Step;
import org.puente.documents.FileAddress;
import org.puente.journeys.Boarding;
import org.puente.journeys.DoorPanel;
import org.puente.journeys.IdentityBasis;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyAddress;
import org.puente.journeys.JourneyId;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.PrintOutcome;
import org.puente.journeys.TravelStatus;
import org.puente.portal.ActionButton;
import org.puente.portal.Avatar;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Note;
import org.puente.portal.ObjectionList;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** The person at the door: name and photo large, whether this is the person, and on board or not. */
class DoorCard extends Card {

    private final JourneyDesks desks;
    private final ManifestLine line;
    private final Journey flight;
    private final JourneyId journey;
    private final Runnable changed;
    private boolean uploading;

    DoorCard(
            JourneyDesks desks,
            Manifest manifest,
            ManifestLine line,
            List<DoorPanel.Content> contents,
            Runnable changed) {
        super(Texts.text("journeys.part.boarding"));
        this.desks = desks;
        this.line = line;
        flight = manifest.journey();
        journey = flight.id();
        this.changed = changed;
        addClassName("door");
        Optional<CaseFacts> facts = desks.cases().facts(line.id());
        facts.ifPresent(known -> add(head(known)));
        Div name = new Div(line.row().personName());
        name.addClassName("doorname");
        add(name);
        if (!line.family().isEmpty()) {
            add(new Note(Symbol.FAMILY, Texts.text("journeys.with_family", String.join("; ", line.family()))));
        }
        if (!line.needs().isEmpty()) {
            add(new Note(Symbol.INFO, JourneyWords.needs(line)));
        }
        if (line.status() == TravelStatus.ON_BOARD) {
            add(new Note(Symbol.PLANE, Texts.text("journeys.door.is_on_board")), doesNotTravel());
        } else {
            add(identity());
            contents.forEach(content -> add(content.component()));
            add(board(), doesNotTravel());
        }
        add(new Div(ReceiptLink.of(journey, line.id())));
    }

    boolean isBusy() {
        return uploading;
    }

    private Div head(CaseFacts facts) {
        Avatar avatar = new Avatar(line.row().personName(), Avatar.Size.HUGE);
        desks.files().photo(facts).ifPresent(photo -> avatar.photo(FileAddress.toShow(facts.id(), photo.id())));
        Span label = new Span(Texts.text("journeys.column.seat"));
        label.addClassNames("small", "dim");
        Span seat = new Span(line.seat().place().orElse(Texts.of(line.seat().standing())));
        seat.addClassName("seatno");
        Div words = new Div(label, seat);
        words.addClassName("stack");
        if (facts.birthDate() != null) {
            words.add(small(Texts.text("journeys.door.born", Dates.full(Texts.language(), facts.birthDate()))));
        }
        if (line.documentUntil() != null) {
            words.add(small(Texts.text("journeys.objection.document_valid", line.documentUntil())));
        }
        if (line.clearedUntil() != null) {
            words.add(small(Texts.text("journeys.cleared_until", JourneyWords.moment(flight, line.clearedUntil()))));
        }
        Div head = new Div(avatar, words);
        head.addClassName("doorhead");
        return head;
    }

    private Component identity() {
        Div step = new Div();
        step.addClassName("stp");
        Boarding boarding = line.boarding();
        Span question = new Span(Texts.text("journeys.door.question"));
        question.addClassName("b");
        Div words = new Div(question);
        words.addClassName("grow");
        if (boarding != null) {
            words.add(small(settled(boarding)));
        }
        step.add(words);
        if (boarding == null || boarding.print() == PrintOutcome.DOES_NOT_SETTLE || !boarding.isSettled()) {
            step.add(choices(boarding));
        }
        return step;
    }

    private static String settled(Boarding boarding) {
        String by = boarding.print() == null ? Texts.of(boarding.basis()) : Texts.of(boarding.print());
        String words = Texts.text("journeys.door.settled", by, boarding.officerName());
        return boarding.secondOfficerName() == null
                ? words
                : words + " " + Texts.text("journeys.door.confirmed", boarding.secondOfficerName());
    }

    private Div choices(@Nullable Boarding boarding) {
        Div choices = new Div();
        choices.addClassName("acts");
        if (boarding == null) {
            choices.add(
                    basis(IdentityBasis.PHOTO, Symbol.USER), basis(IdentityBasis.DOCUMENT, Symbol.DOCUMENT), print());
        } else if (!boarding.isSettled()) {
            choices.add(second(boarding), print());
        }
        return choices;
    }

    private Component second(Boarding boarding) {
        return Actors.current().id().key().equals(boarding.officer())
                ? small(Texts.text("journeys.objection.identity_second"))
                : new Button(
                        Texts.text("journeys.door.confirm"),
                        _ -> act(() -> desks.door().confirmSecond(journey, line.id())));
    }

    private Button basis(IdentityBasis basis, Symbol symbol) {
        return new Button(
                Texts.of(basis), symbol.small(), _ -> act(() -> desks.door().settle(journey, line.id(), basis)));
    }

    private UploadButton print() {
        UploadManager uploads = OneFile.into(this, PrintFiles.LARGEST, (name, content) -> {
            uploading = false;
            act(() -> {
                PrintOutcome said = desks.door().comparePrint(journey, line.id(), content, name);
                Tell.done(Texts.of(said));
            });
        });
        return new UploadButton(Texts.of(IdentityBasis.PRINT), uploads);
    }

    private Component board() {
        List<Objection> objections = desks.cases().offers(line.id()).stream()
                .filter(offer -> offer.step() == Step.EMBARK)
                .findFirst()
                .map(OfferedStep::objections)
                .orElseGet(() -> List.of(Objection.because(
                        "journeys.door.not_cleared", line.row().state())));
        ObjectionList list = Objections.list(objections, JourneyAddress.boarding(journey));
        list.addClassName("small");
        ActionButton board = new ActionButton(
                        Symbol.PLANE,
                        Texts.text("journeys.door.board"),
                        list,
                        () -> act(() -> desks.door().board(journey, line.id())))
                .primary();
        board.addClassName("boardbutton");
        return new Div(board, list);
    }

    private Component doesNotTravel() {
        Step step = Step.FAIL_ATTEMPT.from().contains(line.row().state()) ? Step.FAIL_ATTEMPT : Step.CANCEL_TRANSFER;
        if (!step.from().contains(line.row().state()) || line.row().state() == CaseState.IN_TRANSIT) {
            return new Span();
        }
        Button not = new Button(
                Texts.text("journeys.door.not_travelling"),
                _ -> new NotTravellingDialog(desks, journey, line, step, changed).open());
        return not;
    }

    private void act(Runnable what) {
        try {
            what.run();
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
        changed.run();
    }

    private static Paragraph small(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("small", "mut");
        return line;
    }
}
