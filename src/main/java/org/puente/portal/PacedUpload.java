package org.puente.portal;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/** Every way a file comes in: not too often, and a refusal is said in a sentence before a byte is read. */
public abstract class PacedUpload implements UploadHandler {

    @Override
    public final void handleUploadRequest(UploadEvent event) throws IOException {
        try {
            VaadinService.getCurrent()
                    .getInstantiator()
                    .getOrCreate(Paces.class)
                    .take(Pace.UPLOAD);
        } catch (TooOften tooOften) {
            event.getUI().accessSynchronously(() -> {
                String sentence = tooOften.sentence(Texts.language());
                Tell.notDone(sentence);
                event.reject(sentence);
            });
            return;
        }
        take(event);
    }

    /** Reads the file and does with it what is wanted. */
    protected abstract void take(UploadEvent event) throws IOException;
}
