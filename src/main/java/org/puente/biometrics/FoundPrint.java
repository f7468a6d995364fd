package org.puente.biometrics;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;
import org.puente.matching.ForeignTemplate;
import org.puente.matching.Template;

/** One print that stands in a file. It becomes an image once its resolution is known. */
public final class FoundPrint {

    private final @Nullable GreyImage image;
    private final @Nullable ForeignTemplate template;
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
        this(image, null, dpi, finger, fingersShown, impression, record);
    }

    private FoundPrint(
            @Nullable GreyImage image,
            @Nullable ForeignTemplate template,
            OptionalInt dpi,
            Optional<FingerPosition> finger,
            int fingersShown,
            ImpressionType impression,
            String record) {
        this.image = image;
        this.template = template;
        this.dpi = dpi;
        this.finger = finger;
        this.fingersShown = fingersShown;
        this.impression = impression;
        this.record = record;
    }

    /** A template that came without its image. */
    static FoundPrint of(ForeignTemplate template, String record) {
        return new FoundPrint(
                null,
                template,
                ImageHeader.dpi(template.dpi(), template.dpi()),
                template.finger(),
                1,
                template.rolled() ? ImpressionType.ROLLED : ImpressionType.FLAT,
                record);
    }

    /** Pixels from left to right; of a template, those of the image it was made from. */
    public int width() {
        return image == null ? foreign().width() : image.width();
    }

    /** Pixels from top to bottom. */
    public int height() {
        return image == null ? foreign().height() : image.height();
    }

    /** Whether there is a picture to look at. A template has none. */
    public boolean hasImage() {
        return image != null;
    }

    /** The minutiae that came instead of an image. */
    Optional<Template> template() {
        return Optional.ofNullable(template).map(ForeignTemplate::template);
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

    /**
     * The picture.
     *
     * @param resolution the stated one, or what a person said where none is stated
     */
    public FingerprintImage at(int resolution) {
        return picture().at(resolution);
    }

    /** The pixels as a PNG without loss, to be shown. */
    public byte[] png() {
        return picture().png();
    }

    private GreyImage picture() {
        return Objects.requireNonNull(image, "A template has no picture");
    }

    private ForeignTemplate foreign() {
        return Objects.requireNonNull(template);
    }
}
