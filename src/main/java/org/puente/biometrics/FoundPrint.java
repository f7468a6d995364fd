package org.puente.biometrics;

import java.util.List;
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
    private final List<FingerPosition> slap;
    private final ImpressionType impression;
    private final String record;
    private final PrintTaking taking;

    FoundPrint(
            GreyImage image,
            OptionalInt dpi,
            Optional<FingerPosition> finger,
            List<FingerPosition> slap,
            ImpressionType impression,
            String record) {
        this(image, null, dpi, finger, slap, impression, record, PrintTaking.AS_THE_SET);
    }

    private FoundPrint(
            @Nullable GreyImage image,
            @Nullable ForeignTemplate template,
            OptionalInt dpi,
            Optional<FingerPosition> finger,
            List<FingerPosition> slap,
            ImpressionType impression,
            String record,
            PrintTaking taking) {
        this.image = image;
        this.template = template;
        this.dpi = dpi;
        this.finger = finger;
        this.slap = List.copyOf(slap);
        this.impression = impression;
        this.record = record;
        this.taking = taking;
    }

    /** A template that came without its image. */
    static FoundPrint of(ForeignTemplate template, String record) {
        return new FoundPrint(
                null,
                template,
                ImageHeader.dpi(template.dpi(), template.dpi()),
                template.finger(),
                List.of(),
                template.rolled() ? ImpressionType.ROLLED : ImpressionType.FLAT,
                record,
                PrintTaking.AS_THE_SET);
    }

    /** This print, taken as its file says. */
    FoundPrint taken(PrintTaking said) {
        return new FoundPrint(image, template, dpi, finger, slap, impression, record, said);
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
        return Math.max(1, slap.size());
    }

    /** The fingers that a slap shows by its position code, from left to right; empty for one finger, or if it says none. */
    public List<FingerPosition> slap() {
        return slap;
    }

    /**
     * Where the fingers of this picture seem to be, from left to right; at most four.
     *
     * @param resolution the stated one, or what a person said
     */
    public List<FingerRectangle> proposal(int resolution) {
        return SlapFingers.propose(picture(), resolution);
    }

    /**
     * One finger out of this picture, turned upright.
     *
     * @param number which one it is, from 1
     */
    public FoundPrint cutOut(FingerRectangle place, int number, Optional<FingerPosition> whose) {
        return new FoundPrint(
                        place.cutOut(picture()),
                        dpi,
                        whose,
                        List.of(),
                        impression == ImpressionType.UNKNOWN ? ImpressionType.FLAT : impression,
                        record + "/" + number)
                .taken(taking);
    }

    public ImpressionType impression() {
        return impression;
    }

    /** What the file says of how it was taken. */
    public PrintTaking taking() {
        return taking;
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
