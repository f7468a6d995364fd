package org.puente.documents.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.puente.cases.CaseFacts;
import org.puente.countries.Side;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Texts;

/** Where files are dropped: what they are, whether they are for the other side, and the drop area. */
class FileIntake extends Card {

    private final Select<FileKind> kind = new Choice<>();
    private final Checkbox disclose = new Checkbox();

    FileIntake(CaseFacts facts, FileRights rights, FileDesk desk, Runnable changed) {
        super(Texts.text("documents.add"));
        addClassName("file-intake");
        kind.setLabel(Texts.text("documents.kind"));
        kind.setItems(FileKind.values());
        kind.setItemLabelGenerator(Texts::of);
        kind.setValue(facts.side() == Side.SENDING ? FileKind.REMOVAL_ORDER : FileKind.TRAVEL_DOCUMENT);
        disclose.setLabel(Texts.text("documents.disclose", facts.agreement().partnerOf(facts.viewer())));
        disclose.setVisible(rights.mark());
        Paragraph limits = new Paragraph(Texts.text("documents.limits"));
        limits.addClassNames("small", "mut");
        add(
                kind,
                disclose,
                new FileDrop(
                        upload -> desk.add(
                                facts.id(), kind.getValue(), disclose.getValue(), upload.name(), upload.content()),
                        changed),
                limits);
    }
}
