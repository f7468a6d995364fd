package org.puente.biometrics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.biometrics.Conclusion;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.PrintExportFormat;
import org.puente.biometrics.PrintExportPurpose;
import org.puente.biometrics.PrintExports;
import org.puente.countries.CaseId;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Asks for what prints, or a report on them, are to leave the portal, then offers the file. */
class PrintExportDialog extends Dialog {

    private final transient Order order;
    private final RadioButtonGroup<PrintExportFormat> format =
            new RadioButtonGroup<>(Texts.text("biometrics.export.format"));
    private final Checkbox photo = new Checkbox(Texts.text("biometrics.export.photo"));
    private final RadioButtonGroup<PrintExportPurpose> purpose =
            new RadioButtonGroup<>(Texts.text("biometrics.export.purpose"));
    private final TextArea note = new TextArea(Texts.text("biometrics.export.note"));
    private final Paragraph refused = new Paragraph();

    /** Orders what was chosen. */
    private interface Order {
        UUID place(PrintExportDialog chosen);
    }

    private PrintExportDialog(String title, List<PrintExportFormat> formats, Order order) {
        this.order = order;
        setHeaderTitle(title);
        setWidth("min(34rem, 96vw)");
        format.setItems(formats);
        format.setItemLabelGenerator(Texts::of);
        format.addThemeName("vertical");
        format.setValue(formats.getFirst());
        format.setVisible(formats.size() > 1);
        photo.setVisible(formats.contains(PrintExportFormat.ANSI_NIST));
        format.addValueChangeListener(change -> photo.setVisible(change.getValue() == PrintExportFormat.ANSI_NIST));
        purpose.setItems(PrintExportPurpose.values());
        purpose.setItemLabelGenerator(Texts::of);
        purpose.addThemeName("vertical");
        purpose.setRequiredIndicatorVisible(true);
        note.setHelperText(Texts.text("biometrics.export.note_help", PrintExports.LONGEST_NOTE));
        note.setMaxLength(PrintExports.LONGEST_NOTE);
        note.setWidthFull();
        refused.getElement().setAttribute("role", "alert");
        Div form = new Div(
                new Note(Symbol.TRAIL, Texts.text("biometrics.export.what")), format, photo, purpose, note, refused);
        form.addClassName("export");
        add(form);
        Button go = new Button(Texts.text("biometrics.export.go"), _ -> order());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("cases.cancel"), _ -> close()), go);
    }

    static PrintExportDialog of(PrintExports exports, Enrolment set) {
        return new PrintExportDialog(
                Texts.text("biometrics.export.title"),
                PrintExportFormat.ofSets(),
                chosen -> exports.order(
                        set.caseId(),
                        set.id(),
                        chosen.format.getValue(),
                        chosen.photo.getValue(),
                        chosen.purpose.getValue(),
                        chosen.note.getValue(),
                        Texts.language()));
    }

    static PrintExportDialog of(PrintExports exports, CaseId caseId, Conclusion conclusion) {
        return new PrintExportDialog(
                Texts.text("biometrics.export.report", conclusion.number()),
                List.of(PrintExportFormat.REPORT),
                chosen -> exports.orderReport(
                        caseId,
                        conclusion.comparison(),
                        chosen.purpose.getValue(),
                        chosen.note.getValue(),
                        Texts.language()));
    }

    private void order() {
        if (Optional.ofNullable(purpose.getValue()).isEmpty()) {
            purpose.setErrorMessage(Texts.text("biometrics.export.no_purpose"));
            purpose.setInvalid(true);
            return;
        }
        try {
            offer(order.place(this));
        } catch (Refusal refusal) {
            refused.setText(refusal.sentence(Texts.language()));
        }
    }

    /** The browser keeps the file; pressing again within some minutes fetches it once more. */
    private void offer(UUID placed) {
        removeAll();
        getFooter().removeAll();
        Paragraph ready = new Paragraph(Texts.text("biometrics.export.ready"));
        ready.getElement().setAttribute("role", "status");
        add(ready);
        Anchor save = new Anchor("print-exports/" + placed);
        save.add(Symbol.DOWNLOAD.small(), new Span(Texts.text("biometrics.export.save", format.getValue())));
        save.addClassNames("btn", "pri");
        save.getElement().setAttribute("download", true);
        getFooter().add(new Button(Texts.text("portal.close"), _ -> close()), save);
    }
}
