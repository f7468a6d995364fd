package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.Enrolments;
import org.puente.biometrics.FoundFace;
import org.puente.biometrics.PrintFile;
import org.puente.biometrics.PrintToEnrol;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.matching.FingerPosition;
import org.puente.matching.Hand;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Note;
import org.puente.portal.ObjectionList;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Where prints are added: files dropped onto a finger, a hand or the whole card, checked, and confirmed for good. */
class PrintIntake extends Card {

    private final transient CaseFacts facts;
    private final transient Enrolments enrolments;
    private final transient FileDesk files;
    private final Runnable added;
    private final transient Tray tray = new Tray();
    private final IntakeForm form;
    private final Div messages = new Div();
    private final Map<FingerPosition, UploadButton> fingers = new EnumMap<>(FingerPosition.class);
    private final UnorderedList found = new UnorderedList();
    private final UnorderedList faces = new UnorderedList();
    private final Div confirm = new Div();

    PrintIntake(CaseFacts facts, Enrolments enrolments, FileDesk files, Runnable added) {
        super(Texts.text("biometrics.intake"));
        this.facts = facts;
        this.enrolments = enrolments;
        this.files = files;
        this.added = added;
        addClassName("print-intake");
        only(facts.viewer());
        form = new IntakeForm(facts, tray, this::show);
        messages.addClassName("intake-messages");
        messages.getElement().setAttribute("role", "status");
        found.addClassName("tray");
        faces.addClassName("tray");
        List<Objection> inTheWay = enrolments.objections(facts.id());
        if (inTheWay.stream().anyMatch(Objection::stands)) {
            add(new ObjectionList(inTheWay.stream().map(PrintIntake::line).toList()));
            return;
        }
        add(form, new Hands(this::finger, this::palm), anywhere(), messages, faces, found, confirm);
        show();
    }

    private Component anywhere() {
        UploadManager uploads =
                PrintDrop.into(this, (name, content, read) -> take(name, content, read, null), this::show);
        Span hint = new Span(Texts.text("biometrics.intake.drop"));
        Paragraph limits = new Paragraph(Texts.text("biometrics.intake.limits"));
        limits.addClassNames("small", "mut");
        Div inside = new Div(hint, new UploadButton(Texts.text("biometrics.intake.choose"), uploads), limits);
        inside.addClassName("drop-inside");
        UploadDropZone zone = new UploadDropZone(inside, uploads);
        zone.getElement().getClassList().add("drop-anywhere");
        return zone;
    }

    private Component finger(FingerPosition position) {
        UploadManager uploads =
                PrintDrop.into(this, (name, content, read) -> take(name, content, read, position), this::show);
        UploadButton button = new UploadButton(uploads);
        fingers.put(position, button);
        return new UploadDropZone(button, uploads);
    }

    private void paint(FingerPosition position, UploadButton button) {
        FingerFace.paint(
                button,
                position,
                tray.at(position)
                        .flatMap(Tray.Item::ready)
                        .map(PrintToEnrol::indicators)
                        .orElse(null),
                tray.absences().get(position));
    }

    private Component palm(Hand hand) {
        UploadManager uploads =
                PrintDrop.into(this, (name, content, read) -> take(name, content, read, null), this::show);
        UploadDropZone zone = new UploadDropZone(Hands.nameOf(hand), uploads);
        zone.getElement().getClassList().add("palm-drop");
        return zone;
    }

    private void take(String name, byte[] content, PrintFile read, @Nullable FingerPosition target) {
        switch (read) {
            case PrintFile.Unreadable(Refusal why) -> say(name, why.sentence(Texts.language()), Symbol.ALERT);
            case PrintFile.Found file -> {
                tray.add(file, name, content, target);
                file.remarks().forEach(remark -> say(name, remark.sentence(Texts.language()), Symbol.INFO));
                if (!file.records().isEmpty()) {
                    messages.add(new ListedRecords(file.records(), name));
                }
                file.faces().forEach(face -> faces.add(new FaceRow(face, name, this::keep)));
            }
        }
    }

    /** Nothing of it crosses unless somebody says so among the documents. */
    private void keep(FoundFace face) {
        files.add(facts.id(), FileKind.PHOTO, false, face.name(), face.content());
    }

    private void say(String name, String sentence, Symbol symbol) {
        messages.add(new Note(symbol, name + ": " + sentence));
    }

    private void show() {
        form.showAbsences();
        fingers.forEach(this::paint);
        found.removeAll();
        LocalDate today = Dates.today(facts.zone());
        tray.items().forEach(item -> found.add(new TrayRow(tray, item, today, this::show)));
        confirm.removeAll();
        confirm.addClassName("intake-confirm");
        if (!tray.items().isEmpty()) {
            int count = tray.ready().size();
            ObjectionList open = new ObjectionList(open());
            ActionButton enrol =
                    new ActionButton(Symbol.CHECK, Texts.text("biometrics.intake.confirm", count), open, this::enrol);
            Paragraph forGood = new Paragraph(Texts.text("biometrics.intake.for_good"));
            forGood.addClassNames("small", "mut");
            confirm.add(
                    new H3(Texts.text("biometrics.intake.check")),
                    new IntakeHints(
                            tray.ready(), tray.absences().keySet(), ready -> enrolments.misplaced(facts.id(), ready)),
                    open,
                    new Div(enrol),
                    forGood);
        }
    }

    /** What is still to be done before anything can be confirmed. */
    private List<ObjectionList.Line> open() {
        List<ObjectionList.Line> lines = new ArrayList<>();
        if (tray.ready().isEmpty()) {
            lines.add(ObjectionList.Line.against(Texts.text("biometrics.enrol.nothing")));
        }
        if (tray.unready() > 0) {
            lines.add(ObjectionList.Line.against(Texts.text("biometrics.intake.unready", tray.unready())));
        }
        form.missing().forEach(key -> lines.add(ObjectionList.Line.against(Texts.text(key))));
        return lines;
    }

    private void enrol() {
        try {
            enrolments.enrol(facts.id(), form.toConfirm());
            added.run();
        } catch (Refusal refusal) {
            say(Texts.text("biometrics.intake"), refusal.sentence(Texts.language()), Symbol.ALERT);
        }
    }

    private static ObjectionList.Line line(Objection objection) {
        String sentence = Texts.text(objection.key(), objection.args().toArray());
        return objection.met() ? ObjectionList.Line.right(sentence) : ObjectionList.Line.against(sentence);
    }
}
