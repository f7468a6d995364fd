package org.puente.documents.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.puente.documents.FileFormat;
import org.puente.portal.PacedUpload;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** Takes files by dropping, choosing or camera, shows their progress, and says in a sentence why one was refused. */
class FileDrop extends Upload {

    private static final int LARGEST = 25 * 1024 * 1024;

    /** A file on its way in, under the name its sender gave it. */
    record Dropped(String name, byte[] content) {}

    FileDrop(Consumer<Dropped> take, Runnable taken) {
        addClassName("file-drop");
        setUploadHandler(new Intake(take, Texts.language()));
        setMaxFileSize(LARGEST);
        setAcceptedFileTypes(Arrays.stream(FileFormat.values())
                .flatMap(format -> format.extensions().stream().map(extension -> "." + extension))
                .toArray(String[]::new));
        setI18n(texts());
        addAllFinishedListener(_ -> taken.run());
        // The browser hears of a refusal outside a round trip; this one brings the sentence.
        getElement().addEventListener("upload-error", _ -> {});
    }

    private static UploadI18N texts() {
        UploadI18N.Uploading.Status status = new UploadI18N.Uploading.Status();
        status.setConnecting(Texts.text("documents.upload.connecting"))
                .setProcessing(Texts.text("documents.upload.processing"))
                .setStalled(Texts.text("documents.upload.stalled"))
                .setHeld(Texts.text("documents.upload.held"));
        UploadI18N.Uploading.RemainingTime remaining = new UploadI18N.Uploading.RemainingTime();
        remaining
                .setPrefix(Texts.text("documents.upload.remaining"))
                .setUnknown(Texts.text("documents.upload.remaining.unknown"));
        UploadI18N.Uploading.Error error = new UploadI18N.Uploading.Error();
        error.setForbidden(Texts.text("documents.upload.refused"))
                .setServerUnavailable(Texts.text("documents.upload.failed"))
                .setUnexpectedServerError(Texts.text("documents.upload.refused"));
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(Texts.text("documents.upload.drop"))
                .setMany(Texts.text("documents.upload.drop")));
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(Texts.text("documents.upload.choose"))
                .setMany(Texts.text("documents.upload.choose")));
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(Texts.text("documents.refused.large"))
                .setIncorrectFileType(Texts.text("documents.upload.type"))
                .setTooManyFiles(Texts.text("documents.upload.failed")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(status)
                .setRemainingTime(remaining)
                .setError(error));
        texts.setFile(new UploadI18N.File()
                .setRemove(Texts.text("documents.upload.forget"))
                .setRetry(Texts.text("documents.upload.again"))
                .setStart(Texts.text("documents.upload.again")));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return texts;
    }

    /** Reads at most one byte more than is taken in, so that no large file fills the memory. */
    private static final class Intake extends PacedUpload {

        private final Consumer<Dropped> take;
        private final Locale language;

        Intake(Consumer<Dropped> take, Locale language) {
            this.take = take;
            this.language = language;
        }

        @Override
        protected void take(UploadEvent event, InputStream stream) throws IOException {
            byte[] content = stream.readNBytes(LARGEST + 1);
            UI ui = event.getUI();
            ui.accessSynchronously(() -> {
                try {
                    take.accept(new Dropped(event.getFileName(), content));
                } catch (Refusal refusal) {
                    Tell.notDone(refusal.sentence(language));
                    event.reject(refusal.sentence(language));
                }
            });
        }
    }
}
