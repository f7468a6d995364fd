package org.puente.biometrics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;
import org.puente.matching.Template;
import org.puente.matching.TemplateExtractor;
import org.puente.portal.Refusal;

/** A print that was assigned to a finger, with its template and what was measured. */
public final class PrintToEnrol {

    private static final TemplateExtractor EXTRACTOR = new TemplateExtractor();

    private final FingerPosition finger;
    private final ImpressionType impression;
    private final OriginalFile file;
    private final String record;
    private final @Nullable FingerprintImage image;
    private final byte @Nullable [] png;
    private final int width;
    private final int height;
    private final Template template;
    private final PrintIndicators indicators;
    private final PrintTaking taking;

    private PrintToEnrol(
            FingerPosition finger,
            ImpressionType impression,
            OriginalFile file,
            String record,
            FingerprintImage image,
            byte[] png,
            PrintTaking taking) {
        this.finger = finger;
        this.impression = impression;
        this.file = file;
        this.record = record;
        this.image = image;
        this.png = png;
        this.width = image.width();
        this.height = image.height();
        this.template = EXTRACTOR.extract(image);
        this.indicators = PrintIndicators.of(image, template);
        this.taking = taking;
    }

    private PrintToEnrol(
            FingerPosition finger,
            ImpressionType impression,
            FoundPrint print,
            Template template,
            int dpi,
            OriginalFile file) {
        this.finger = finger;
        this.impression = impression;
        this.file = file;
        this.record = print.record();
        this.image = null;
        this.png = null;
        this.width = print.width();
        this.height = print.height();
        this.template = template;
        this.indicators = PrintIndicators.of(template, dpi);
        this.taking = print.taking();
    }

    private PrintToEnrol(PrintToEnrol print, PrintTaking taking) {
        this.finger = print.finger;
        this.impression = print.impression;
        this.file = print.file;
        this.record = print.record;
        this.image = print.image;
        this.png = print.png;
        this.width = print.width;
        this.height = print.height;
        this.template = print.template;
        this.indicators = print.indicators;
        this.taking = taking;
    }

    /**
     * A print found in a file. Extracts its template, which takes 20–30 ms.
     *
     * @param dpi the resolution the file states, or what a person said where it states none
     * @throws Refusal if the print shows several fingers or the resolution is none that a print has
     */
    public static PrintToEnrol found(FingerPosition finger, FoundPrint print, int dpi, OriginalFile file) {
        return found(finger, print.impression(), print, dpi, file);
    }

    /** As above, of an impression that a person named. */
    public static PrintToEnrol found(
            FingerPosition finger, ImpressionType impression, FoundPrint print, int dpi, OriginalFile file) {
        if (print.fingersShown() > 1) {
            throw new Refusal("biometrics.enrol.several");
        }
        if (dpi < FingerprintImage.LOWEST_DPI || dpi > FingerprintImage.HIGHEST_DPI) {
            throw new Refusal(
                    "biometrics.enrol.dpi",
                    String.valueOf(FingerprintImage.LOWEST_DPI),
                    String.valueOf(FingerprintImage.HIGHEST_DPI));
        }
        return print.template()
                .map(template -> new PrintToEnrol(finger, impression, print, template, dpi, file))
                .orElseGet(() -> new PrintToEnrol(
                        finger, impression, file, print.record(), print.at(dpi), print.png(), print.taking()));
    }

    /** A print straight from a scanner; its file is the PNG of its pixels. */
    public static PrintToEnrol captured(FingerPosition finger, ImpressionType impression, FingerprintImage image) {
        byte[] png = new GreyImage(image.width(), image.height(), image.pixels()).png();
        OriginalFile file = new OriginalFile("finger-" + finger.code() + ".png", PrintFormat.PNG.mediaType(), png);
        return new PrintToEnrol(finger, impression, file, "", image, png, PrintTaking.AS_THE_SET);
    }

    /** This print, taken as a person said. */
    public PrintToEnrol taken(PrintTaking said) {
        return new PrintToEnrol(this, said);
    }

    /** How it was taken, where its set does not say it; from its file, unless a person said. */
    public PrintTaking taking() {
        return taking;
    }

    public FingerPosition finger() {
        return finger;
    }

    /** Its place in the set. */
    public PrintSlot slot() {
        return PrintSlot.of(finger, impression);
    }

    public ImpressionType impression() {
        return impression;
    }

    public PrintIndicators indicators() {
        return indicators;
    }

    OriginalFile file() {
        return file;
    }

    String record() {
        return record;
    }

    /** The picture; empty for a template that came without one. */
    Optional<FingerprintImage> image() {
        return Optional.ofNullable(image);
    }

    /** The picture's pixels as PNG; empty likewise. */
    Optional<byte[]> png() {
        return Optional.ofNullable(png);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Template template() {
        return template;
    }
}
