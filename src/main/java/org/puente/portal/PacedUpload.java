package org.puente.portal;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Every way a file comes in: not too often, a refusal is said in a sentence before a byte is read, and a virus scanner
 * looks at the file before anything else does.
 */
public abstract class PacedUpload implements UploadHandler {

    @Override
    public final void handleUploadRequest(UploadEvent event) throws IOException {
        Instantiator beans = VaadinService.getCurrent().getInstantiator();
        try {
            beans.getOrCreate(Paces.class).take(Pace.UPLOAD);
            VirusScan scan = beans.getOrCreate(VirusScan.class);
            if (scan.isThere()) {
                takeSeen(event, scan);
                return;
            }
        } catch (Refusal refusal) {
            event.getUI().accessSynchronously(() -> {
                String sentence = refusal.sentence(Texts.language());
                Tell.notDone(sentence);
                event.reject(sentence);
            });
            return;
        }
        take(event, event.getInputStream());
    }

    private void takeSeen(UploadEvent event, VirusScan scan) throws IOException {
        Path seen = Files.createTempFile("upload", "");
        try {
            try (OutputStream spool = Files.newOutputStream(seen)) {
                copy(event.getInputStream(), spool);
            }
            scan.look(seen);
            try (InputStream content = Files.newInputStream(seen)) {
                take(event, content);
            }
        } finally {
            Files.deleteIfExists(seen);
        }
    }

    /** What is longer than is ever read of it is cut off, and refused for its size by whoever takes it. */
    private void copy(InputStream from, OutputStream to) throws IOException {
        long left = getFileSizeMax() < 0 ? Long.MAX_VALUE : getFileSizeMax();
        byte[] piece = new byte[1 << 16];
        for (int read = from.read(piece); read >= 0 && left > 0; read = from.read(piece)) {
            int kept = (int) Math.min(read, left);
            to.write(piece, 0, kept);
            left -= kept;
        }
    }

    /** Reads the file and does with it what is wanted. */
    protected abstract void take(UploadEvent event, InputStream content) throws IOException;
}
