package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.puente.biometrics.PrintFile;
import org.puente.biometrics.PrintFiles;
import org.puente.portal.PacedUpload;

/**
 * Takes dropped and chosen files in and has them read before the page is locked, since a large one takes a second. Reads
 * at most one byte more than is taken in, so that no large file fills the memory.
 */
final class PrintDrop {

    private PrintDrop() {}

    /** What is done with a file that was read. */
    @FunctionalInterface
    interface Taker {
        void take(String name, byte[] content, PrintFile read);
    }

    /**
     * @param owner the component whose life the transfer shares
     * @param taken runs once all files of a drop are in
     */
    static UploadManager into(Component owner, Taker taker, Runnable taken) {
        UploadManager uploads = new UploadManager(owner, new Intake(taker));
        uploads.addAllFinishedListener(_ -> {
            uploads.clearFileList();
            taken.run();
        });
        return uploads;
    }

    private static final class Intake extends PacedUpload {

        private final Taker taker;

        Intake(Taker taker) {
            this.taker = taker;
        }

        @Override
        protected void take(UploadEvent event, InputStream stream) throws IOException {
            byte[] content = stream.readNBytes(PrintFiles.LARGEST + 1);
            String name = event.getFileName();
            PrintFile read = PrintFiles.read(content, name);
            event.getUI().accessSynchronously(() -> taker.take(name, content, read));
        }

        @Override
        public long getFileSizeMax() {
            return PrintFiles.LARGEST + 1L;
        }
    }
}
