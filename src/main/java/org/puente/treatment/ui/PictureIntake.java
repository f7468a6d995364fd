package org.puente.treatment.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.portal.PacedUpload;

/** Takes in the pictures that the check list in the browser made small. */
class PictureIntake extends PacedUpload {

    private static final int LARGEST = 1 << 20;

    private final Taker taker;

    PictureIntake(Taker taker) {
        this.taker = taker;
    }

    /**
     * A picture as it comes.
     *
     * @param key of the line to which it belongs
     * @param sha256 by which the browser names it
     * @param original SHA-256 of what the camera wrote
     */
    record Taken(String key, String sha256, String original, byte[] content) {}

    /** What is done with a picture. */
    @FunctionalInterface
    interface Taker {
        void take(Taken taken);
    }

    /** Of a larger one a byte more than is taken is read, so that its taker can say so. */
    @Override
    protected void take(UploadEvent event, InputStream content) throws IOException {
        Taken taken = new Taken(
                word(event.getRequest().getHeader("X-Line")),
                event.getFileName().replaceFirst("\\.jpg$", ""),
                word(event.getRequest().getHeader("X-Original-Hash")),
                content.readNBytes(LARGEST + 1));
        event.getUI().accessSynchronously(() -> taker.take(taken));
    }

    private static String word(@Nullable String header) {
        return Objects.requireNonNullElse(header, "");
    }

    @Override
    public long getFileSizeMax() {
        return LARGEST + 1L;
    }
}
