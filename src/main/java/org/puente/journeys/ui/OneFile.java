package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.puente.portal.PacedUpload;

/** Takes in one file that was dropped, chosen or photographed. */
final class OneFile {

    private OneFile() {}

    /** What is done with the file. */
    @FunctionalInterface
    interface Taker {
        void take(String name, byte[] content);
    }

    /** @param largest in bytes; of a larger file one byte more is read, so that the taker can say so */
    static UploadManager into(Component owner, int largest, Taker taker) {
        UploadManager uploads = new UploadManager(owner, new Intake(largest, taker));
        uploads.addAllFinishedListener(_ -> uploads.clearFileList());
        return uploads;
    }

    private static final class Intake extends PacedUpload {

        private final int largest;
        private final Taker taker;

        Intake(int largest, Taker taker) {
            this.largest = largest;
            this.taker = taker;
        }

        @Override
        protected void take(UploadEvent event, InputStream stream) throws IOException {
            byte[] content = stream.readNBytes(largest + 1);
            String name = event.getFileName();
            event.getUI().accessSynchronously(() -> taker.take(name, content));
        }

        @Override
        public long getFileSizeMax() {
            return largest + 1L;
        }
    }
}
