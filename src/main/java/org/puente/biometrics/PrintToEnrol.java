package org.puente.biometrics;

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
    private final FingerprintImage image;
    private final byte[] png;
    private final Template template;
    private final PrintIndicators indicators;

    private PrintToEnrol(
            FingerPosition finger,
            ImpressionType impression,
            OriginalFile file,
            String record,
            FingerprintImage image,
            byte[] png) {
        this.finger = finger;
        this.impression = impression;
        this.file = file;
        this.record = record;
        this.image = image;
        this.png = png;
        this.template = EXTRACTOR.extract(image);
        this.indicators = PrintIndicators.of(image, template);
    }

    /**
     * A print found in a file. Extracts its template, which takes 20–30 ms.
     *
     * @param dpi the resolution the file states, or what a person said where it states none
     * @throws Refusal if the print shows several fingers or the resolution is none that a print has
     */
    public static PrintToEnrol found(FingerPosition finger, FoundPrint print, int dpi, OriginalFile file) {
        if (print.fingersShown() > 1) {
            throw new Refusal("biometrics.enrol.several");
        }
        if (dpi < FingerprintImage.LOWEST_DPI || dpi > FingerprintImage.HIGHEST_DPI) {
            throw new Refusal(
                    "biometrics.enrol.dpi",
                    String.valueOf(FingerprintImage.LOWEST_DPI),
                    String.valueOf(FingerprintImage.HIGHEST_DPI));
        }
        return new PrintToEnrol(finger, print.impression(), file, print.record(), print.at(dpi), print.png());
    }

    /** A print straight from a scanner; its file is the PNG of its pixels. */
    public static PrintToEnrol captured(FingerPosition finger, ImpressionType impression, FingerprintImage image) {
        byte[] png = new GreyImage(image.width(), image.height(), image.pixels()).png();
        OriginalFile file = new OriginalFile("finger-" + finger.code() + ".png", PrintFormat.PNG.mediaType(), png);
        return new PrintToEnrol(finger, impression, file, "", image, png);
    }

    public FingerPosition finger() {
        return finger;
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

    FingerprintImage image() {
        return image;
    }

    byte[] png() {
        return png;
    }

    Template template() {
        return template;
    }
}
