package org.puente.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import net.coobird.thumbnailator.Thumbnails;
import org.puente.portal.Refusal;

/**
 * A photograph made small and drawn anew as a JPEG, upright: nothing of the file itself is kept, so neither place nor
 * device of the camera, nor anything hidden in it.
 *
 * @param jpeg at most {@value #LONGEST_EDGE} pixels at its longer edge
 */
public record SmallPhoto(byte[] jpeg) {

    /** Largest file that a photograph is made of, in bytes. */
    public static final int LARGEST_FILE = InspectedFile.LARGEST;

    private static final int LONGEST_EDGE = 1024;
    private static final double QUALITY = 0.8;
    private static final Set<FileFormat> TAKEN = Set.of(FileFormat.PNG, FileFormat.JPEG);

    /**
     * @param name as its sender calls it
     * @throws Refusal with a sentence for what is no photograph, or is broken or too large
     */
    public static SmallPhoto of(String name, byte[] content) {
        InspectedFile inspected = InspectedFile.of(name, content);
        if (!TAKEN.contains(inspected.format())) {
            throw new Refusal("documents.refused.no_photo", FileName.shown(name));
        }
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try {
            Thumbnails.of(new ByteArrayInputStream(content))
                    .scale(inspected.size().map(SmallPhoto::scale).orElse(1.0))
                    .imageType(BufferedImage.TYPE_3BYTE_BGR)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(small);
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal("documents.refused.broken", FileName.shown(name), inspected.format());
        }
        return new SmallPhoto(small.toByteArray());
    }

    /** Nothing is drawn larger than it was taken. */
    private static double scale(PixelSize taken) {
        return Math.min(1.0, (double) LONGEST_EDGE / Math.max(taken.width(), taken.height()));
    }

    @Override
    public String toString() {
        return "SmallPhoto[" + jpeg.length + " bytes]";
    }
}
