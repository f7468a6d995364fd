package org.puente.journeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.journeys.Journey;
import org.puente.journeys.papers.ExportPurpose;
import org.puente.journeys.papers.ManifestExports;
import org.puente.journeys.papers.ManifestVersion;
import org.puente.journeys.papers.PaperAddress;
import org.puente.journeys.papers.PaperFormat;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Asks for what a manifest is to leave the portal, then offers the file. */
class ExportDialog extends Dialog {

    private final JourneyDesks desks;
    private final Journey journey;
    private final @Nullable ManifestVersion version;
    private final RadioButtonGroup<PaperFormat> format = new RadioButtonGroup<>(Texts.text("journeys.export.format"));
    private final RadioButtonGroup<ExportPurpose> purpose =
            new RadioButtonGroup<>(Texts.text("journeys.export.purpose"));
    private final TextArea note = new TextArea(Texts.text("journeys.export.note"));
    private final Paragraph refused = new Paragraph();

    ExportDialog(JourneyDesks desks, Journey journey, @Nullable ManifestVersion version) {
        this.desks = desks;
        this.journey = journey;
        this.version = version;
        setHeaderTitle(
                version == null
                        ? Texts.text("journeys.export.title", journey.number())
                        : Texts.text("journeys.export.title_version", journey.number(), version.number()));
        setWidth("min(34rem, 96vw)");
        format.setItems(PaperFormat.values());
        format.setItemLabelGenerator(Texts::of);
        format.setValue(PaperFormat.PDF);
        purpose.setItems(ExportPurpose.values());
        purpose.setItemLabelGenerator(Texts::of);
        purpose.addThemeName("vertical");
        purpose.setRequiredIndicatorVisible(true);
        note.setHelperText(Texts.text("journeys.export.note_help", ManifestExports.LONGEST_NOTE));
        note.setMaxLength(ManifestExports.LONGEST_NOTE);
        note.setWidthFull();
        refused.getElement().setAttribute("role", "alert");
        Div form = new Div(new Note(Symbol.TRAIL, Texts.text("journeys.export.what")), format, purpose, note, refused);
        form.addClassName("export");
        add(form);
        Button go = new Button(Texts.text("journeys.export.go"), _ -> order());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("cases.cancel"), _ -> close()), go);
    }

    private void order() {
        if (purpose.getValue() == null) {
            purpose.setErrorMessage(Texts.text("journeys.refused.purpose"));
            purpose.setInvalid(true);
            return;
        }
        try {
            offer(desks.exports()
                    .order(
                            journey.id(),
                            version == null ? null : version.id(),
                            format.getValue(),
                            purpose.getValue(),
                            note.getValue(),
                            Texts.language()));
        } catch (Refusal refusal) {
            refused.setText(refusal.sentence(Texts.language()));
        }
    }

    /** The browser keeps the file; pressing again within some minutes fetches it once more. */
    private void offer(UUID order) {
        removeAll();
        getFooter().removeAll();
        Paragraph ready = new Paragraph(Texts.text("journeys.export.ready"));
        ready.getElement().setAttribute("role", "status");
        add(ready);
        Anchor save = new Anchor(PaperAddress.manifest(order));
        save.add(Symbol.DOWNLOAD.small(), new Span(Texts.text("journeys.export.save", format.getValue())));
        save.addClassNames("btn", "pri");
        save.getElement().setAttribute("download", true);
        getFooter().add(new Button(Texts.text("portal.close"), _ -> close()), save);
    }
}
