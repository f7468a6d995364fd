package org.puente.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Function;
import org.puente.documents.CaseFile;
import org.puente.documents.FileAddress;
import org.puente.documents.FileFormat;
import org.puente.documents.FileVersion;
import org.puente.portal.Choice;
import org.puente.portal.Note;
import org.puente.portal.Picture;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Shows a file in the page, any of its versions. Each showing is a look that the trail keeps. */
class FileViewer extends Dialog {

    private final CaseFile file;
    private final transient Function<FileVersion, Optional<String>> obstacle;
    private final Div stage = new Div();
    private final Anchor save = new Anchor();

    /** @param obstacle the key of the sentence that says why a version cannot be opened */
    FileViewer(CaseFile file, Function<FileVersion, Optional<String>> obstacle) {
        this.file = file;
        this.obstacle = obstacle;
        setHeaderTitle(file.newest().name());
        addClassName("file-viewer");
        setWidth("min(960px, 96vw)");
        setHeight("min(900px, 94vh)");
        stage.addClassName("file-stage");
        save.addClassNames("link", "file-save");
        save.add(Symbol.DOWNLOAD.small());
        save.add(Texts.text("documents.save"));
        save.setTarget(AnchorTarget.BLANK);
        add(stage);
        if (file.versions().size() > 1) {
            getHeader().add(versions());
        }
        getFooter().add(save, new Button(Texts.text("documents.close"), _ -> close()));
        show(file.newest());
    }

    private Select<FileVersion> versions() {
        Select<FileVersion> versions = new Choice<>();
        versions.setAriaLabel(Texts.text("documents.versions"));
        versions.setItems(file.versions().reversed());
        versions.setItemLabelGenerator(version -> Texts.text("documents.version", version.number()));
        versions.setValue(file.newest());
        versions.addValueChangeListener(change -> show(change.getValue()));
        return versions;
    }

    private void show(FileVersion version) {
        setHeaderTitle(version.name());
        stage.removeAll();
        stage.add(obstacle.apply(version)
                .<Component>map(sentence -> new Note(Symbol.LOCK, Texts.text(sentence)))
                .orElseGet(() -> picture(version)));
        save.setHref(FileAddress.toSave(file.caseId(), version.id()));
    }

    private Component picture(FileVersion version) {
        String address = FileAddress.toShow(file.caseId(), version.id());
        if (version.format() == FileFormat.PDF) {
            IFrame frame = new IFrame(address);
            frame.setTitle(version.name());
            frame.setSizeFull();
            return frame;
        }
        return new Picture(address, Texts.text("documents.picture", Texts.of(file.kind())));
    }
}
