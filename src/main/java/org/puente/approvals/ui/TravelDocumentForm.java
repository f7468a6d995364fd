package org.puente.approvals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.approvals.ApprovalDesk;
import org.puente.approvals.ApprovalFile;
import org.puente.approvals.TravelDocument;
import org.puente.approvals.TravelDocumentKind;
import org.puente.documents.CaseFile;
import org.puente.documents.FileKind;
import org.puente.people.Mrz;
import org.puente.portal.Choice;
import org.puente.portal.DayField;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.springframework.dao.OptimisticLockingFailureException;

/** Records the consulate's travel document; a pasted zone fills number and last day. */
class TravelDocumentForm extends Dialog {

    private final Select<TravelDocumentKind> kind = new Choice<>();
    private final TextField number = new TextField(Texts.text("approvals.document.number"));
    private final DatePicker issued = new DayField(Texts.text("approvals.document.issued"));
    private final DatePicker until = new DayField(Texts.text("approvals.document.until"));
    private final TextArea zone = new TextArea(Texts.text("approvals.document.zone"));
    private final Select<CaseFile> paper = new Choice<>();
    private final Span wrong = new Span();
    private final ApprovalFile file;
    private final ApprovalDesk desk;
    private final Runnable saved;
    private final DraftBinding draft;
    private @Nullable Mrz read;

    /** @param papers the own side's files of the case, of which one may show the document */
    TravelDocumentForm(ApprovalFile file, List<CaseFile> papers, ApprovalDesk desk, Drafts drafts, Runnable saved) {
        this.file = file;
        this.desk = desk;
        this.saved = saved;
        setHeaderTitle(Texts.text("approvals.document.record"));
        setWidth("min(680px, 96vw)");
        kind.setLabel(Texts.text("approvals.document.kind"));
        kind.setItems(TravelDocumentKind.values());
        kind.setItemLabelGenerator(Texts::of);
        kind.setValue(TravelDocumentKind.EMERGENCY_PASSPORT);
        zone.setHelperText(Texts.text("approvals.document.zone.help"));
        zone.addClassNames("wide", "mrz-input");
        zone.setMinRows(2);
        zone.getElement().setAttribute("spellcheck", "false");
        zone.addValueChangeListener(change -> read(change.getValue()));
        paper.setLabel(Texts.text("approvals.document.file"));
        paper.setHelperText(Texts.text("approvals.document.file.help"));
        paper.setItems(papers.stream()
                .filter(candidate -> candidate.kind() == FileKind.TRAVEL_DOCUMENT)
                .toList());
        paper.setItemLabelGenerator(
                candidate -> candidate == null ? "" : candidate.newest().name());
        paper.setEmptySelectionAllowed(true);
        paper.addClassName("wide");
        wrong.addClassNames("wrong", "wide");
        wrong.getElement().setAttribute("role", "alert");
        file.document().ifPresent(document -> fill(document, papers));
        draft = new DraftBinding(drafts, "approvals.document:" + file.facts().id())
                .field("kind", kind, TravelDocumentKind::name, TravelDocumentKind::valueOf)
                .text("number", number)
                .day("issued", issued)
                .day("until", until)
                .text("zone", zone);
        draft.restore();
        Div form = new Div(zone, kind, number, issued, until, paper, wrong, draft.line());
        form.addClassName("form");
        add(form);
        Button save = new Button(Texts.text("approvals.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("approvals.cancel"), _ -> close()), save);
    }

    private void fill(TravelDocument document, List<CaseFile> papers) {
        kind.setValue(document.kind());
        number.setValue(document.number());
        issued.setValue(document.issuedOn());
        until.setValue(document.validUntil());
        zone.setValue(String.join("\n", document.mrz().lines()));
        papers.stream()
                .filter(candidate -> candidate.versions().stream()
                        .anyMatch(version -> version.id().equals(document.file())))
                .findFirst()
                .ifPresent(paper::setValue);
    }

    /** What the zone says fills fields that are still empty; the officer compares them with the paper. */
    private void read(String text) {
        read = null;
        if (text.isBlank()) {
            return;
        }
        try {
            Mrz mrz = Mrz.parse(text);
            read = mrz;
            zone.setInvalid(false);
            offer(number, mrz.number());
            mrz.expiryDate().ifPresent(day -> offer(until, day.toString()));
        } catch (Refusal refusal) {
            zone.setErrorMessage(refusal.sentence(Texts.language()));
            zone.setInvalid(true);
        }
    }

    /** Fills a field in the browser, which alone knows whether somebody is typing into it just now. */
    private static void offer(Component field, String value) {
        field.getElement().executeJs("if (!this.value && !this.inputElement?.value) this.value = $0", value);
    }

    private String number() {
        return number.isEmpty() && read != null ? read.number() : number.getValue();
    }

    private @Nullable LocalDate until() {
        return until.isEmpty() && read != null ? read.expiryDate().orElse(null) : until.getValue();
    }

    private void save() {
        LocalDate from = issued.getValue();
        LocalDate last = until();
        String numbered = number();
        if (numbered.isEmpty() || from == null || last == null || zone.isEmpty()) {
            wrong.setText(Texts.text("approvals.refused.incomplete"));
            return;
        }
        try {
            TravelDocument typed = TravelDocument.typed(
                    Objects.requireNonNull(kind.getValue()),
                    numbered,
                    from,
                    last,
                    zone.getValue(),
                    paper.getValue() == null ? null : paper.getValue().newest().id());
            desk.record(
                    file.facts().id(),
                    typed,
                    file.document().map(TravelDocument::version).orElse(ApprovalDesk.NONE));
            draft.discard();
            close();
            saved.run();
        } catch (Refusal refusal) {
            wrong.setText(refusal.sentence(Texts.language()));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            wrong.setText(Texts.text("approvals.refused.stale"));
        }
    }
}
