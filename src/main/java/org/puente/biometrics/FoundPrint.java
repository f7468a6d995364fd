package org.puente.biometrics;

import java.util.Optional;
import java.util.OptionalInt;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;

/** One print that stands in a file. It becomes an image once its resolution is known. */
public final class FoundPrint {

    private final GreyImage image;
    private final OptionalInt dpi;
    private final Optional<FingerPosition> finger;
    private final int fingersShown;
    private final ImpressionType impression;
    private final String record;

    FoundPrint(
            GreyImage image,
            OptionalInt dpi,
            Optional<FingerPosition> finger,
            int fingersShown,
            ImpressionType impression,
            String record) {
        this.image = image;
        this.dpi = dpi;
        this.finger = finger;
        this.fingersShown = fingersShown;
        this.impression = impression;
        this.record = record;
    }

    /** Pixels from left to right. */
    public int width() {
        return image.width();
    }

    /** Pixels from top to bottom. */
    public int height() {
        return image.height();
    }

    /** The resolution the file states; empty if it states none, and then somebody has to say it. */
    public OptionalInt dpi() {
        return dpi;
    }

    /** The finger the file names. */
    public Optional<FingerPosition> finger() {
        return finger;
    }

    /** How many fingers it shows together; only one alone can be enrolled. */
    public int fingersShown() {
        return fingersShown;
    }

    public ImpressionType impression() {
        return impression;
    }

    /** Where in the file it stands, such as {@code 14.2} for the second record if it is of Type 14; empty for images. */
    public String record() {
        return record;
    }

    /** @param resolution the stated one, or what a person said where none is stated */
    public FingerprintImage at(int resolution) {
        return image.at(resolution);
    }

    /** The pixels as a PNG without loss, to be shown. */
    public byte[] png() {
        return image.png();
    }
}
