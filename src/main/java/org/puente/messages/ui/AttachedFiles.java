package org.puente.messages.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.agreements.DisclosedField;
import org.puente.cases.CaseFacts;
import org.puente.documents.SmallPhoto;
import org.puente.messages.NewMessage;
import org.puente.messages.NewMessage.NewFile;
import org.puente.portal.PacedUpload;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** Files chosen to go with a message; they stay here until it is sent. For those who may give files to the other side. */
class AttachedFiles extends Div {

    private static final int LARGEST = SmallPhoto.LARGEST_FILE;

    private final transient List<NewFile> chosen = new ArrayList<>();
    private final Div rows = new Div();
    private final UploadButton button;

    AttachedFiles(CaseFacts facts, Actor actor) {
        addClassNames("stack", "gap-2");
        UploadManager uploads = new UploadManager(this, new Intake());
        uploads.addAllFinishedListener(_ -> uploads.clearFileList());
        button = new UploadButton(Texts.text("messages.file.add"), uploads);
        boolean agreed = facts.agreement().disclosedAtSubmit().contains(DisclosedField.DOCUMENTS);
        boolean mayGive = actor.may(Permission.PREPARE_CASES) || actor.may(Permission.APPROVE_RETURNS);
        if (agreed && mayGive && !facts.state().isOver()) {
            Span limits = new Span(Texts.text("messages.file.limits", NewMessage.MOST_FILES));
            limits.addClassNames("small", "mut");
            add(rows, button, limits);
        }
    }

    List<NewFile> chosen() {
        return List.copyOf(chosen);
    }

    void clear() {
        chosen.clear();
        show();
    }

    private void take(String name, byte[] content) {
        if (content.length > LARGEST) {
            Tell.notDone(Texts.text("documents.refused.large"));
        } else if (chosen.size() == NewMessage.MOST_FILES) {
            Tell.notDone(Texts.text("messages.refused.files", NewMessage.MOST_FILES));
        } else {
            chosen.add(new NewFile(name, content));
            show();
        }
    }

    private void show() {
        rows.removeAll();
        for (NewFile file : chosen) {
            Button remove = new Button(Symbol.TRASH.small(), _ -> {
                chosen.remove(file);
                show();
            });
            remove.setAriaLabel(Texts.text("messages.file.remove", file.name()));
            Span name = new Span(file.name() + " · " + MessageWords.size(file.content().length));
            name.addClassName("grow");
            Div row = new Div(Symbol.DOCUMENT.small(), name, remove);
            row.addClassName("row");
            rows.add(row);
        }
        button.setVisible(chosen.size() < NewMessage.MOST_FILES);
    }

    /** Reads at most one byte more than is taken in. */
    private final class Intake extends PacedUpload {

        @Override
        protected void take(UploadEvent event, InputStream stream) throws IOException {
            byte[] content = stream.readNBytes(LARGEST + 1);
            String name = event.getFileName();
            event.getUI().accessSynchronously(() -> AttachedFiles.this.take(name, content));
        }

        @Override
        public long getFileSizeMax() {
            return LARGEST + 1L;
        }
    }
}
