package org.puente.biometrics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.EnrolmentKind;
import org.puente.biometrics.imports.ImportForm;
import org.puente.biometrics.imports.PrintImports;
import org.puente.biometrics.imports.SpooledZip;
import org.puente.matching.FingerprintImage;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.DayField;
import org.puente.portal.Note;
import org.puente.portal.ObjectionList;
import org.puente.portal.PacedUpload;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Takes one ZIP in and asks once what is so for all prints in it. */
class ImportCard extends Card {

    private static final int LONGEST = 120;

    private final transient PrintImports imports;
    private final Select<EnrolmentKind> kind = new Choice<>();
    private final DatePicker takenOn = new DayField("");
    private final TextField place = new TextField(Texts.text("biometrics.place"));
    private final TextField device = new TextField(Texts.text("biometrics.device"));
    private final IntegerField dpi = new IntegerField(Texts.text("biometrics.import.dpi"));
    private final Div messages = new Div();
    private final Div confirm = new Div();
    private transient @Nullable SpooledZip zip;

    ImportCard(PrintImports imports) {
        super(Texts.text("biometrics.import.new"));
        this.imports = imports;
        addClassName("print-intake");
        kind.setLabel(Texts.text("biometrics.kind"));
        kind.setItems(EnrolmentKind.values());
        kind.setItemLabelGenerator(Texts::of);
        kind.setValue(EnrolmentKind.EARLIER);
        takenOn.setLabel(Texts.text("biometrics.taken_on"));
        takenOn.setMax(LocalDate.now(ZoneId.systemDefault()));
        place.setMaxLength(LONGEST);
        place.setRequiredIndicatorVisible(true);
        place.setValueChangeMode(ValueChangeMode.EAGER);
        device.setMaxLength(LONGEST);
        dpi.setMin(FingerprintImage.LOWEST_DPI);
        dpi.setMax(FingerprintImage.HIGHEST_DPI);
        dpi.setHelperText(Texts.text("biometrics.import.dpi.help"));
        takenOn.addValueChangeListener(_ -> show());
        place.addValueChangeListener(_ -> show());
        dpi.addValueChangeListener(_ -> show());
        Div form = new Div(kind, takenOn, place, device, dpi);
        form.addClassName("form");
        messages.addClassName("intake-messages");
        messages.getElement().setAttribute("role", "status");
        confirm.addClassName("intake-confirm");
        add(new Note(Texts.text("biometrics.import.how")), form, drop(), messages, confirm);
        addDetachListener(_ -> forget());
        show();
    }

    private UploadDropZone drop() {
        UploadManager uploads = new UploadManager(this, new Intake(this));
        uploads.addAllFinishedListener(_ -> uploads.clearFileList());
        Paragraph limits = new Paragraph(Texts.text("biometrics.import.limits"));
        limits.addClassNames("small", "mut");
        Div inside = new Div(
                new Span(Texts.text("biometrics.import.drop")),
                new UploadButton(Texts.text("biometrics.import.choose"), uploads),
                limits);
        inside.addClassName("drop-inside");
        UploadDropZone zone = new UploadDropZone(inside, uploads);
        zone.getElement().getClassList().add("drop-anywhere");
        return zone;
    }

    private static final class Intake extends PacedUpload {

        private final ImportCard card;

        Intake(ImportCard card) {
            this.card = card;
        }

        @Override
        protected void take(UploadEvent event, InputStream stream) throws IOException {
            try {
                SpooledZip taken = SpooledZip.of(event.getFileName(), stream);
                event.getUI().accessSynchronously(() -> card.take(taken));
            } catch (Refusal refusal) {
                event.getUI()
                        .accessSynchronously(() -> card.say(
                                Symbol.ALERT, event.getFileName() + ": " + refusal.sentence(Texts.language())));
            }
        }

        @Override
        public long getFileSizeMax() {
            return SpooledZip.LARGEST + 1;
        }
    }

    private void take(SpooledZip taken) {
        forget();
        zip = taken;
        say(Symbol.DOCUMENT, Texts.text("biometrics.import.taken", taken.name()));
        show();
    }

    private void say(Symbol symbol, String sentence) {
        messages.removeAll();
        messages.add(new Note(symbol, sentence));
    }

    private void show() {
        confirm.removeAll();
        ObjectionList open = new ObjectionList(open());
        confirm.add(
                open,
                new ActionButton(Symbol.CHECK, Texts.text("biometrics.import.start"), open, this::start).primary());
    }

    private List<ObjectionList.Line> open() {
        List<String> keys = new ArrayList<>();
        if (zip == null) {
            keys.add("biometrics.import.no_file");
        }
        if (takenOn.isEmpty() || takenOn.isInvalid()) {
            keys.add("biometrics.enrol.day");
        }
        if (place.getValue().isBlank()) {
            keys.add("biometrics.enrol.place");
        }
        if (dpi.isInvalid()) {
            keys.add("biometrics.import.dpi.wrong");
        }
        return keys.stream()
                .map(key -> ObjectionList.Line.against(Texts.text(key)))
                .toList();
    }

    private void start() {
        SpooledZip given = zip;
        if (given == null) {
            return;
        }
        Integer said = dpi.getValue();
        try {
            var id = imports.start(
                    given,
                    new ImportForm(
                            kind.getValue(),
                            takenOn.getValue(),
                            place.getValue(),
                            device.getValue(),
                            said == null ? OptionalInt.empty() : OptionalInt.of(said)));
            zip = null;
            UI.getCurrent().navigate(ImportNavigation.one(id));
        } catch (Refusal refusal) {
            say(Symbol.ALERT, refusal.sentence(Texts.language()));
        }
    }

    /** What was dropped and not begun is gone with the page. */
    private void forget() {
        if (zip != null) {
            zip.close();
            zip = null;
        }
    }
}
