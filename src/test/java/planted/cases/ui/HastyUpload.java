package planted.cases.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/** Takes as many files as somebody can send. */
class HastyUpload implements UploadHandler {

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        event.getInputStream().readAllBytes();
    }
}
