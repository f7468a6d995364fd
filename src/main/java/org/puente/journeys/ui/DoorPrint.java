package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.puente.biometrics.PrintFiles;

/** Takes in one print that was dropped or photographed at the door. */
final class DoorPrint {

    private DoorPrint() {}

    /** What is done with the file. */
    @FunctionalInterface
    interface Taker {
        void take(String name, byte[] content);
    }

    static UploadManager into(Component owner, Taker taker) {
        UploadManager uploads = new UploadManager(owner, new Intake(taker));
        uploads.addAllFinishedListener(_ -> uploads.clearFileList());
        return uploads;
    }

    private record Intake(Taker taker) implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content = event.getInputStream().readNBytes(PrintFiles.LARGEST + 1);
            String name = event.getFileName();
            event.getUI().accessSynchronously(() -> taker.take(name, content));
        }

        @Override
        public long getFileSizeMax() {
            return PrintFiles.LARGEST + 1L;
        }
    }
}
